# Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv
# by Sources/Generators/generate; do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
"""The properties of schema.org, as typed names of what was published."""

from __future__ import annotations

from .properties import Properties, Values


class ThingProperties(Properties):
    """What has the properties of https://schema.org/Thing."""

    __slots__ = ()

    @property
    def name(self) -> Values:
        """Text."""
        return self._values("name", Values)


class JobPostingProperties(ThingProperties):
    """What has the properties of https://schema.org/JobPosting."""

    __slots__ = ()

    @property
    def jobBenefits(self) -> Values:
        """Text. Reads `benefits` where it is not there itself."""
        return self._values("jobBenefits", Values, "benefits")

    @property
    def benefits(self) -> Values:
        """Text. Superseded by `jobBenefits`."""
        return self._values("benefits", Values)

    @property
    def jobLocation(self) -> PlaceValues:
        """Place or Text."""
        return self._values("jobLocation", PlaceValues)


class PlaceValues(ThingProperties, Values):
    """Values that may have the properties of Thing."""

    __slots__ = ()
