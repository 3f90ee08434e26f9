"""What was published, under the typed names of schema.org."""

from __future__ import annotations

import pytest

import jobposting as jp

WHOLE = jp.parse_one(
    """{"@type": "JobPosting", "title": "Welder", "benefits": "Free lunch",
    "hiringOrganization": {"@type": "Organization", "name": ["Yard 3", "Harbour"], "address": {"addressCountry": "CA"}},
    "jobLocation": [null, "Dock", {"name": "A", "geo": {"latitude": 1.5, "longitude": 2}}, {"name": {"@value": "B"}}],
    "employmentType": ["https://schema.org/FULL_TIME", "INTERN"], "directApply": true, "x": {"y": 1},
    "baseSalary": {"currency": "CAD", "value": {"minValue": 10, "maxValue": 12.5, "unitText": "HOUR"}}}"""
).published


def test_values_of_any_shape():
    assert WHOLE.title.string == "Welder" and list(WHOLE.title) == ["Welder"] and len(WHOLE.title) == 1
    assert WHOLE.hiringOrganization.name.string == "Yard 3"
    assert WHOLE.hiringOrganization.name.strings == ["Yard 3", "Harbour"] == WHOLE.hiringOrganization.name
    assert WHOLE.hiringOrganization.address.addressCountry.string == "CA"
    assert WHOLE.baseSalary.value.minValue.number == 10 and WHOLE.baseSalary.value.maxValue.number == 12.5
    assert WHOLE.employmentType.term == "FULL_TIME" and WHOLE.employmentType[1] == "INTERN"
    assert WHOLE.directApply.boolean is True and WHOLE.directApply.number is None and WHOLE.directApply.string is None
    assert WHOLE.jobBenefits.string == "Free lunch", "a superseded name is read by its successor"


def test_nodes_and_texts_side_by_side():
    places = WHOLE.jobLocation
    assert len(places) == 3 and places[0] == "Dock" and isinstance(places[1], jp.PublishedObject)
    assert places.string == "Dock" and places.name.string == "A"
    assert [place.name.string for place in places.nodes] == ["A", "B"]
    assert [place.geo.latitude.number for place in places.nodes] == [1.5, None]
    assert places[1:] == [{"name": "A", "geo": {"latitude": 1.5, "longitude": 2}}, {"name": {"@value": "B"}}]
    assert isinstance(places, jp.Values) and isinstance(WHOLE, jp.Properties)


def test_what_is_absent_is_empty():
    absent = WHOLE.skills
    assert not absent and len(absent) == 0 and list(absent) == [] and absent.string is None and absent.strings == []
    assert WHOLE.applicationContact.email.string is None and WHOLE.skills.nodes == []
    with pytest.raises(AttributeError):
        WHOLE.hiringOrganisation
    with pytest.raises(IndexError):
        absent[0]


def test_typed_names_do_not_hide_what_a_mapping_has():
    from jobposting import _vocabulary, properties, published

    taken = set(dir(jp.PublishedObject)) | {name for name in vars(jp.PublishedPosting)}
    for kind in vars(_vocabulary).values():
        if isinstance(kind, type) and issubclass(kind, jp.Properties) and kind is not jp.Values:
            names = {name for name, value in vars(kind).items() if isinstance(value, property)}
            assert not names & set(vars(properties.Values)), kind
            if issubclass(jp.PublishedPosting, kind):
                assert not names & taken, kind
    assert published.Published in jp.PublishedPosting.__mro__


def test_views_close_with_the_posting():
    posting = jp.parse_one('{"@type":"JobPosting","hiringOrganization":{"name":"A"}}')
    organization = posting.published.hiringOrganization
    assert repr(organization.name) == "<Values ['A']>"
    posting.close()
    assert "closed" in repr(organization)
    for read in (lambda: organization.name, lambda: posting.published):
        with pytest.raises(jp.ClosedError):
            read()
