#!/usr/bin/env python3
"""Writes the tables of place names of Sources/JobPostingKit/Tables/Generated from the Unicode CLDR.

    place_tables.py           write the tables
    place_tables.py --check   write nothing; fail when a committed table differs from what would be written

The data are those of Debian's package `unicode-cldr-core` (licence: Unicode-DFS-2016), which `code_tables.py` reads
too. Where the package is not installed, `--check` says that it was skipped and succeeds.

What is taken:
  country names   CLDR's names and variants of every country in the 12 languages of the fact catalogue and in the
                  country's own official languages; its code of three letters; the short and official English names of
                  ISO 3166-1 where CLDR has another; and the further spellings that are listed below
  region names    CLDR's names of every subdivision in English and in the official languages of its country, as far as
                  LOCAL_LANGUAGES lists them: further languages would double the table for names that no posting
                  with a code of that country has been seen to use

All names are stored as keys, folded as `PhraseKey` folds what is looked up. A name that two countries share, or two
subdivisions of one country, has all their codes: who looks it up sees that it is ambiguous.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from functools import lru_cache

import code_tables
import unicode_tables
from code_tables import CLDR, OUTPUT, RELEASED, ROOT, VERSION

LANGUAGES = "en de fr es it pt nl pl sv cs ja zh".split()

# Further names in the scripts and varieties of those languages.
VARIETIES = {"pt": ["pt_PT"], "zh": ["zh_Hant"], "es": ["es_419"], "de": ["de_CH"]}

# The languages in which regions have names besides English, where they are official.
LOCAL_LANGUAGES = LANGUAGES + "da fi hu ko no ro ru tr uk".split()

# The names of languages in territoryInfo for which the files have another.
LANGUAGE_FILES = {"nb": "no", "nn": "no"}

# Short and official English names of ISO 3166-1 that are no name in CLDR, and spellings that are met in postings.
COUNTRY_SPELLINGS = """
    AT: Oesterreich | AE: UAE; The Emirates; Emirates | AG: Antigua | BA: Bosnia; Bosnia-Herzegovina; BiH
    BD: People's Republic of Bangladesh | BN: Brunei Darussalam | BO: Bolivia, Plurinational State of; Plurinational State of Bolivia
    BR: Federative Republic of Brazil | BS: Commonwealth of The Bahamas | CD: Congo, Democratic Republic of the; Congo, The Democratic Republic of the; Democratic Republic of the Congo; DR Congo; DRC; Congo
    CG: Congo; Republic of the Congo | CH: Swiss Confederation; Schweizerische Eidgenossenschaft; Confoederatio Helvetica
    CI: Ivory Coast; Republic of Côte d'Ivoire | CN: People's Republic of China; P.R. China; PR China; PRC; Mainland China; China mainland; 中华人民共和国; 中国大陆
    CV: Cape Verde; Cabo Verde | CZ: Czech Republic; Czechia; Česká republika; Čechy
    DE: Federal Republic of Germany; Bundesrepublik Deutschland; BRD | DO: Dom. Rep.
    ES: Kingdom of Spain; Reino de España | FK: Falkland Islands (Malvinas) | FM: Micronesia, Federated States of; Federated States of Micronesia
    FR: French Republic; République française; France métropolitaine; Metropolitan France
    GB: UK; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; United Kingdom of Great Britain and Northern Ireland; The United Kingdom of Great Britain and Northern Ireland; Großbritannien; Grossbritannien; Grande-Bretagne; Gran Bretaña; Gran Bretagna; Grã-Bretanha; Groot-Brittannië; Wielka Brytania; Storbritannien; Velká Británie; イギリス; 英国; Angleterre; Inglaterra; Inghilterra; Engeland; Anglia; Anglie; Schottland; Écosse; Escocia; Scozia; Escócia; Schotland; Szkocja; Skottland; Skotsko
    GR: EL; Hellas; Hellenic Republic | HK: Hong Kong SAR; Hong Kong SAR China; Hongkong; 香港特别行政区; 香港特別行政區
    ID: Republic of Indonesia | IE: Republic of Ireland; Eire; Ireland (Republic of); Ireland, Republic of | IN: Bharat; Republic of India
    IR: Iran, Islamic Republic of; Islamic Republic of Iran | IT: Italian Republic; Repubblica Italiana
    JP: Nippon; 日本国 | KP: Korea, Democratic People's Republic of; Democratic People's Republic of Korea; DPRK; Korea
    KR: Korea, Republic of; Republic of Korea; ROK; Korea; Korea (South); Korea South; 대한민국 | LA: Lao People's Democratic Republic; Lao PDR
    LU: Grand Duchy of Luxembourg | MD: Moldova, Republic of; Republic of Moldova | MK: North Macedonia; FYROM; Macedonia; Macedonia, the former Yugoslav Republic of
    MM: Burma | MO: Macau; Macau SAR; Macao SAR; Macau SAR China | MX: United Mexican States; Estados Unidos Mexicanos
    NL: Holland; The Netherlands; Kingdom of the Netherlands; Niederlande; Hollande; Holanda; Olanda; Holandia; Holandsko; Nederland
    PH: The Philippines; Republic of the Philippines | PL: Rzeczpospolita Polska | PS: Palestine, State of; State of Palestine; Palestine
    PT: Portuguese Republic; República Portuguesa | RU: Russian Federation; Russia | SY: Syrian Arab Republic; Syria | SZ: Swaziland
    TL: East Timor | TR: Türkiye; Turkiye; Republic of Türkiye; Turkey | TT: Trinidad | TW: Taiwan, Province of China; Taiwan (Province of China); Taiwan R.O.C.; Republic of China; 台灣; 臺灣
    TZ: Tanzania, United Republic of; United Republic of Tanzania | UA: The Ukraine
    US: United States of America; The United States; The United States of America; U.S.A.; U.S.; US of A; Vereinigte Staaten von Amerika; États-Unis d'Amérique; Etats Unis; Estados Unidos de América; EE. UU.; EEUU; EUA; Stati Uniti d'America; Verenigde Staten van Amerika; VS Amerika; Stany Zjednoczone Ameryki; Förenta staterna; Amerikas förenta stater; Spojené státy americké; Estados Unidos da América; アメリカ; アメリカ合衆国; 米国; 美国; 美國
    VA: Holy See; Holy See (Vatican City State); Vatican | VC: St. Vincent; Saint Vincent and the Grenadines | VE: Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela
    VG: Virgin Islands, British; Virgin Islands (British); BVI | VI: Virgin Islands, U.S.; Virgin Islands (U.S.); USVI | VN: Viet Nam; Socialist Republic of Vietnam
    ZA: RSA; Republic of South Africa | XK: Republic of Kosovo
"""

# Countries whose official English name is this and the common one.
REPUBLICS = """
    AL AO AT AZ BG BI BJ BW BY CL CM CO CR CU CY DJ EC EE FI FJ GA GH GM GN GT GW GY HN HR HT HU IQ IS KE KI KZ LR LT LV
    MG ML MM MT MU MV MW MZ NA NE NI NR PA PE PL PW PY RS RW SC SD SG SI SL SM SN SR SS TD TJ TN TT UG UZ VU YE ZM ZW
""".split()
KINGDOMS = "BE BH BT DK KH LS MA NO SA SE TH TO SZ".split()

# What CLDR's names of subdivisions would lead astray, or lack: no name has a code that does not belong to it.
# A code with a minus sign in front is taken from the name.
REGION_SPELLINGS = """
    AR: B Buenos Aires; C Buenos Aires; C Ciudad Autónoma de Buenos Aires; C CABA; C Capital Federal; B Provincia de Buenos Aires
    AT: 9 Wien; 9 Vienna
    AU: ACT ACT; NSW N.S.W.; QLD Qld
    CA: QC PQ; NL Newfoundland; NL Labrador; YT Yukon Territory; PE PEI
    DE: NW NRW; BW Baden-Wuerttemberg; TH Thueringen; HB Freie Hansestadt Bremen; HH Freie und Hansestadt Hamburg; BY Freistaat Bayern; SN Freistaat Sachsen; TH Freistaat Thüringen; BW BaWü
    ES: PV Euskadi; CT Catalunya; VC Valenciana; VC Comunitat Valenciana; IB Baleares; IB Illes Balears; AN Andalucia; CN Canarias; CN Islas Canarias; GC Las Palmas; MD Madrid, Comunidad de; NC Comunidad Foral de Navarra; C La Coruña; OR Orense; PV Basque; AS Principado de Asturias
    FR: PAC PACA; PAC Provence-Alpes-Côte-d'Azur; IDF IDF; 20R Corsica; 20R Corse; NOR Normandy; PDL Pays-de-la-Loire; 69 Rhône; 973 Guyane; 974 Réunion
    GB: -LND London; -OXF Oxford; -PTE Peter; PTE Peterborough; LND City of London; NIR N. Ireland; BST City of Bristol; KHL Hull; -YOR York; YOR City of York
    IE: D Co. Dublin
    IN: TG TS; OR OD; CT CG; UT UK; DL NCT of Delhi; DL New Delhi; DL Delhi NCT; DL National Capital Territory of Delhi; PY Pondicherry; OR Orissa; JK J&K; JK Jammu & Kashmir; UT Uttaranchal; CT Chattisgarh; AN Andaman & Nicobar Islands; TN Tamilnadu
    IT: 25 Lombardia; 62 Lazio; 36 Friuli-Venezia Giulia
    MX: CMX CDMX; CMX Mexico City; MEX Edomex
    NL: FR Fryslân; -AW Aruba
    NZ: -MBH Marl; MBH Marlborough
    US: -DC Washington; DC District of Columbia; DC Washington DC; WA Washington; VI US Virgin Islands; VI Virgin Islands
    BR: DF Distrito Federal
    UA: 32 Kyiv Oblast; 46 Lviv; 63 Kharkiv; 12 Dnipropetrovsk; 51 Odesa; 51 Odessa Oblast; 30 Kiev
"""

# Subdivisions that name the same place as a country code, which CLDR does not call aliases.
SAME_PLACES = {
    "CNHK": "HK", "CNMO": "MO", "CNTW": "TW", "FR971": "GP", "FR972": "MQ", "FR973": "GF", "FR974": "RE", "FR976": "YT",
    "RSKM": "XK",
}

# Territories without inhabitants, whose names are taken in English only.
UNINHABITED = {"AQ", "BV", "GS", "HM", "IO", "TF", "UM"}

# Subdivisions that name the same place as a newer code of the same country: ISO 3166-2 has only the newer one.
REPLACED = {"CN71", "CN91", "CN92", "FRGP", "FRMQ", "FRYT", "FRRE", "FRGF", "NLAW", "NLCW", "NLSX"}

# Municipalities and districts beside which there are larger regions, or which are all towns: what is published as a
# region has another name. Left out are the codes behind the hyphen that match.
MUNICIPALITIES = {
    "CZ": "...", "EE": "...", "GN": "..", "IS": "...", "MK": "...", "MT": "..", "SI": "...", "UG": "...",
}

# Names of countries that are rather something else: the European Union, a currency.
NO_NAMES = {"eu", "ru", "vk", "vs", "cad"}

# Words that say only what kind of region a name names. What they leave is stored; what is looked up loses them too.
KINDS_BEFORE = """
    province of; state of; county of; region of; canton of; prefecture of; governorate of; department of; emirate of;
    the state of; county; co; province de; province du; province; region de; region du; region; canton de;
    canton du; canton des; canton d; canton; kanton; departement de; departement du; departement; provincia de;
    provincia di; provincia; regione; comunidad autonoma de; comunidad autonoma del; comunidad de; estado de; estado do;
    estado da; estado; departamento de; departamento del; departamento; distrito de; distrito do; distrito;
    woiwodschaft; wojewodztwo; woj; voivodeship; land; bundesland; freistaat; provincie; contae; judetul; principado de
"""
KINDS_AFTER = """
    province; state; region; county; prefecture; oblast; district; governorate; department; canton; voivodeship;
    territory; emirate; division; lan; laani; fylke; megye; kraj; ken; fu; to; область; oblast; autonomous community
"""
KINDS_CJK = "県都府省市"


def key(text):
    """A name as `PhraseKey` folds it: letters and digits, folded, one space between words."""
    words = []
    for character in text:
        if character < "\x80":
            words.append(character.lower() if character.isalnum() else " ")
            continue
        kind = unicode_tables.classify(character) if unicode_tables.fold(character) == character else None
        if kind == unicode_tables.SEPARATOR:
            words.append(" ")
        elif kind != unicode_tables.IGNORABLE:
            words.append(unicode_tables.fold(character))
    return joined(" ".join("".join(words).split()))


def joined(words):
    """Letters that stand alone, joined: `u s a` is `usa`."""
    return re.sub(r"\b([a-z]) (?=[a-z]\b)", r"\1", words)


@lru_cache(None)
def names(folder, element, language):
    """The names of one file by code, in capitals; those that CLDR marks as doubles are left out."""
    found = defaultdict(list)
    path = CLDR / folder / f"{language}.xml"
    if path.is_file():
        for row in ElementTree.parse(path).getroot().iter(element):
            if row.get("type") and row.text and not re.search("[²³]", row.text):
                found[row.get("type").upper()].append(row.text)
    return found


def official_languages():
    languages = defaultdict(list)
    for territory in code_tables.read("supplemental/supplementalData.xml").find("territoryInfo"):
        for row in territory.iter("languagePopulation"):
            if row.get("officialStatus") in ("official", "de_facto_official"):
                language = LANGUAGE_FILES.get(row.get("type"), row.get("type"))
                languages[territory.get("type")].append(language)
    return languages


def listed(text):
    """The rows of a list of spellings: code, spelling."""
    for entry in re.split(r"[|\n]", text):
        code, _, spellings = entry.strip().partition(":")
        for spelling in spellings.split(";"):
            if spelling.strip():
                yield code, spelling.strip()


def country_names(known, official):
    found = defaultdict(set)
    for language in LANGUAGES:
        for file in [language] + VARIETIES.get(language, []):
            for code in known:
                if code in UNINHABITED and file != "en":
                    continue
                for name in names("main", "territory", file).get(code, []):
                    found[key(name)].add(code)
    for code in known:
        for language in official[code]:
            for name in names("main", "territory", language).get(code, []):
                found[key(name)].add(code)
    for row in code_tables.read("supplemental/supplementalData.xml").iter("territoryCodes"):
        if row.get("type") in known and row.get("alpha3"):
            found[row.get("alpha3").lower()].add(row.get("type"))
    for code, spelling in listed(COUNTRY_SPELLINGS):
        found[key(spelling)].add(code)
    for kind, codes in (("Republic of", REPUBLICS), ("Kingdom of", KINGDOMS)):
        for code in codes:
            for name in names("main", "territory", "en").get(code, [])[:1]:
                found[key(f"{kind} {name}")].add(code)
    return found


def phrases(text):
    return sorted({" ".join(phrase.split()) for phrase in text.split(";")}, key=lambda phrase: (-len(phrase), phrase))


def without_kind(name):
    """What is left of a region's name without the words that say what kind of region it is."""
    for kind in phrases(KINDS_BEFORE):
        if name.startswith(kind + " "):
            name = name[len(kind) + 1 :]
            break
    for kind in phrases(KINDS_AFTER):
        if name.endswith(" " + kind):
            name = name[: -len(kind) - 1]
            break
    return name[:-1] if name[-1:] in KINDS_CJK and len(name) > 2 else name


def region_names(known, official, countries):
    """By country and name, the parts of the codes behind the hyphen."""
    found = defaultdict(lambda: defaultdict(set))
    codes = {row.rstrip(".") for row in code_tables.subdivisions(set(known))}
    for code in sorted(codes - REPLACED):
        country = code[:2]
        if re.fullmatch(MUNICIPALITIES.get(country, ""), code[2:]):
            continue
        for language in ["en"] + [language for language in official[country] if language in LOCAL_LANGUAGES]:
            if language == "ru" and country != "RU":
                continue
            for name in names("subdivisions", "subdivision", language).get(code, []):
                found[country][key(re.sub(r" \(.*\)", "", name))].add(code[2:])
    for country, spelling in listed(REGION_SPELLINGS):
        code, _, name = spelling.partition(" ")
        if country + code.lstrip("-") not in codes:
            sys.exit(f"{country}-{code} is no subdivision")
        if code.startswith("-"):
            found[country][key(name)].discard(code[1:])
        else:
            found[country][key(name)].add(code)
    for country, regions in found.items():
        # A name whose rest is a country's, or could be that of another region, stays whole.
        shortened, ambiguous = defaultdict(set), {}
        for name, codes in regions.items():
            shortened[without_kind(name)] |= codes
        for name in list(regions):
            short = without_kind(name)
            if short == name or not short or short in countries or not regions[name]:
                continue
            if shortened[short] == regions[name]:
                regions[short] |= regions.pop(name)
            elif short not in regions:
                # Ambiguous, with the candidates; where a region has just this name, that one is meant.
                ambiguous[short] = shortened[short]
        regions.update(ambiguous)
        for name in [name for name, codes in regions.items() if not codes]:
            del regions[name]
    return found


def elsewhere(countries, regions):
    """The names of countries that are also names of regions of other countries."""
    overlapping = code_tables.read("supplemental/supplementalMetadata.xml").iter("subdivisionAlias")
    same = {(alias.get("type").upper(), code) for alias in overlapping for code in alias.get("replacement").split()}
    same |= set(SAME_PLACES.items())
    return {
        name
        for name, codes in countries.items()
        for country, found in regions.items()
        for code in found.get(name, ())
        if len(name) > 3 and country not in codes and not any((country + code, other) in same for other in codes)
    }


def literal(entries, indentation):
    """The entries of a table, sorted, as the body of a Swift multi-line literal: a line an entry."""
    lines = [f"{name}={value}" for name, value in sorted(entries.items(), key=lambda entry: entry[0].encode())]
    assert all(re.fullmatch(r'[^"\\=#]+=[^"\\=#]*', line) for line in lines)
    text = "\n".join(lines)
    return "\n".join(" " * indentation + line for line in lines), len(text.encode())


def table(name, abstract, entries):
    body, size = literal(entries, 8)
    text = f'    /// {abstract}\n    static let {name} = PhraseTable(\n        """\n{body}\n        """)\n'
    return text, size


def switch(name, abstract, tables):
    """A function from the letters of a country's code to its table."""
    cases, total = [], 0
    for country, entries in sorted(tables.items()):
        body, size = literal(entries, 16)
        total += size
        letters = f"0x{ord(country[0]) << 8 | ord(country[1]):04X}"
        cases.append(f'        case {letters}:  // {country}\n            """\n{body}\n            """\n'.replace(
            "                ", "            "))
    return (
        f"    /// {abstract}\n    static func {name}(_ letters: UInt16) -> StaticString? {{\n"
        "        switch letters {\n" + "".join(cases) + "        default: nil\n        }\n    }\n",
        total,
    )


def source(scope, abstract, tables):
    print(f"{scope}: {sum(size for _, size in tables)} bytes", file=sys.stderr)
    return (
        "// Generated by Sources/Generators/place_tables.py: change that, not this.\n"
        "//\n"
        f"// Source: Unicode CLDR {VERSION} ({RELEASED}), common/main, common/subdivisions and common/supplemental, as\n"
        "// packaged by Debian; and the spellings listed in the generator.\n"
        "// Licence: Unicode-DFS-2016, copyright 1991-2022 Unicode, Inc., https://www.unicode.org/copyright.html\n"
        f"\n/// {abstract}\nenum {scope} {{\n" + "\n".join(text for text, _ in tables) + "}\n"
    )


def generate():
    known = code_tables.countries()
    official = official_languages()
    countries = country_names(set(known), official)
    regions = region_names(known, official, countries)
    also_regions = elsewhere(countries, regions)
    country_rows = {
        name: " ".join(sorted(codes)) + ("+" if name in also_regions else "")
        for name, codes in countries.items()
        if name not in NO_NAMES and not (len(name) == 2 and name.upper() in known)
    }
    return {
        "CountryNames.swift": source(
            "CountryNames",
            "The names of countries, for ``CountryName``.",
            [
                table(
                    "table",
                    "By name, the codes of ISO 3166-1 that it may mean, and `+` where a region elsewhere has it too.",
                    country_rows,
                )
            ],
        ),
        "SubdivisionNames.swift": source(
            "SubdivisionNames",
            "The names of subdivisions, for ``SubdivisionName``.",
            [
                switch(
                    "text",
                    "By name, the parts behind the hyphen of the codes that it may mean; of a country by its letters.",
                    {
                        country: {name: " ".join(sorted(codes)) for name, codes in found.items()}
                        for country, found in regions.items()
                    },
                ),
                table(
                    "kindsBefore",
                    "Words before a name that say only what kind of region it names.",
                    {kind: "" for kind in phrases(KINDS_BEFORE)},
                ),
                table(
                    "kindsAfter",
                    "Words behind a name that say only what kind of region it names.",
                    {kind: "" for kind in phrases(KINDS_AFTER)},
                ),
            ],
        ),
    }


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    if not CLDR.is_dir():
        message = "the package unicode-cldr-core is not installed"
        if check:
            print(f"place tables: check skipped, {message}")
            return
        sys.exit(f"place tables: {message}")
    dtd = (CLDR / "dtd/ldmlSupplemental.dtd").read_text(encoding="utf-8")
    if f'cldrVersion CDATA #FIXED "{VERSION}"' not in dtd:
        message = f"the installed CLDR is not version {VERSION}"
        if check:
            print(f"place tables: check skipped, {message}")
            return
        sys.exit(f"place tables: {message}: set VERSION and RELEASED in code_tables.py and review the spellings")
    stale = []
    for name, text in generate().items():
        path = OUTPUT / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(str(path.relative_to(ROOT)))
        if not check:
            path.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit("place tables: out of date: " + ", ".join(stale))
    print("place tables: " + (", ".join(stale) + " written" if stale else "up to date"))


if __name__ == "__main__":
    main()
