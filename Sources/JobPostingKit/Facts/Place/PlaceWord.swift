/// What stands where a place should, and is none: `Remote`, `Multiple Locations`, `N/A`.
///
/// The phrases are those of the catalogue's 12 languages and a few of HTML forms and exports; each is the whole of what
/// is published, or of a part between commas, dashes, slashes or brackets.
enum PlaceWord: Equatable {
    /// The work is done elsewhere than at the employer's place.
    case remote
    /// The same of a way to work; of a place it might be a name: the head office of a shop chain is its "Home Office".
    case remoteWork
    /// Partly there, partly elsewhere.
    case hybrid
    /// At the employer's place.
    case onsite
    /// Several places or any, not named here.
    case several
    /// Nothing is said: a ``Placeholder``, zeros, or the label of an empty box.
    case nothing

    /// What a text is; nil for what may be a place.
    ///
    /// - Complexity: O(1) for most names of places: few phrases begin with the same two letters.
    init?(_ text: String) {
        guard PlaceWord.mayBegin(text.utf8) else { return nil }
        if Placeholder.isPlaceholder(text) {
            self = .nothing
            return
        }
        switch PlaceWord.phrases.value(ofPlace: text) {
        case "remote": self = .remote
        case "work": self = .remoteWork
        case "hybrid": self = .hybrid
        case "onsite": self = .onsite
        case "several": self = .several
        case "nothing": self = .nothing
        default:
            guard PlaceWord.isZeros(text) else { return nil }
            self = .nothing
        }
    }

    /// Whether the text is nothing but zeros in some script, with signs between them.
    private static func isZeros(_ text: String) -> Bool {
        PhraseKey.withBytes(of: text, joiningLetters: true) { key in
            !key.isEmpty && key.allSatisfy { $0 == UInt8(ascii: "0") || $0 == 0x20 }
        }
    }

    /// Whether a text begins as a phrase or a ``Placeholder`` does, or with zeros, or so that this cannot be told at once.
    @_optimize(speed)
    static func mayBegin(_ text: some Sequence<UInt8>) -> Bool {
        var bytes = text.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return true }
        guard let index = beginning(first, second, bytes.next() ?? 0x20) else { return true }
        return beginnings[index &>> 6] &>> UInt64(index & 63) & 1 == 1 || first == 0x30 && second == 0x30
    }

    /// The bit for the first three bytes of a text or key, the first two of which are letters or digits of ASCII and the
    /// third is one or parts words; nil for others.
    @inline(__always)
    private static func beginning(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        guard first.isASCIIAlphanumeric, second.isASCIIAlphanumeric, third < 0x80 else { return nil }
        let last = third.isASCIIAlphanumeric ? third.asciiLowercased : 0x20
        let letters =
            UInt32(first.asciiLowercased) &<< 16 | UInt32(second.asciiLowercased) &<< 8 | UInt32(last)
        return Int((letters &* 0x9E37_79B1) &>> 20)
    }

    /// A set of 4,096 bits; made once.
    private static let beginnings: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 64)
        for key in phrases.lines.map({ $0.key }) + Placeholder.phrases.lines.map({ $0.key }) + ["nan"] {
            let letters = Array(key.utf8.prefix(3)) + [0x20]
            guard letters.count > 2, let index = beginning(letters[0], letters[1], letters[2]) else { continue }
            bits[index &>> 6] |= 1 &<< UInt64(index & 63)
        }
        return bits
    }()

    /// Source: places and kinds of work as they are published in those languages.
    static let phrases = PhraseTable(
        """
        100 da remoto=remote
        100 distans=remote
        100 home office=remote
        100 homeoffice=remote
        100 na dalku=remote
        100 on site=onsite
        100 onsite=onsite
        100 presencial=onsite
        100 presentiel=onsite
        100 remota=remote
        100 remote=remote
        100 remoto=remote
        100 teletrabajo=remote
        100 teletravail=remote
        100 thuiswerken=remote
        100 zdalna=remote
        100 zdalnie=remote
        a distance=remote
        a distancia=work
        a nivel nacional=several
        across india=several
        all india=several
        all locations=several
        all over india=several
        all remote=remote
        all us locations=several
        any=several
        any location=several
        anywhere=several
        anywhere in india=several
        anywhere in the us=several
        anywhere in the usa=several
        anywhere in the world=several
        arbete pa distans=remote
        blank=nothing
        bundesweit=several
        cala polska=several
        calkowicie zdalna=remote
        caly kraj=several
        castecne na dalku=hybrid
        castecne z domova=hybrid
        castecny home office=hybrid
        cela ceska republika=several
        cela cr=several
        cela republika=several
        city=nothing
        city name=nothing
        completamente da remoto=remote
        completely remote=remote
        confidencial=nothing
        confidential=nothing
        confidentiel=nothing
        cualquier lugar=several
        czesciowo zdalna=hybrid
        czesciowo zdalnie=hybrid
        da remoto=remote
        deels thuiswerken=hybrid
        default=nothing
        delvis distans=hybrid
        delvis pa distans=hybrid
        desde casa=remote
        deutschlandweit=several
        different locations=several
        distans=work
        distansarbete=remote
        divers=several
        divers lieux=several
        divers sites=several
        diverse=several
        diverse locaties=several
        diverse sedi=several
        diverse standorte=several
        diversos=several
        diversos locais=several
        door heel nederland=several
        dowolna lokalizacja=several
        empty=nothing
        en cualquier lugar=several
        en presentiel=onsite
        en remoto=remote
        entierement a distance=remote
        europaweit=several
        fernarbeit=remote
        field based=several
        flera=several
        flera orter=several
        flera platser=several
        flexible=several
        flexible location=several
        france entiere=several
        full remote=remote
        full remote working=remote
        full teletravail=remote
        fully on site=onsite
        fully onsite=onsite
        fully remote=remote
        gedeeltelijk op afstand=hybrid
        gedeeltelijk thuiswerken=hybrid
        global=several
        heel nederland=several
        hela landet=several
        hela sverige=several
        helt pa distans=remote
        hibrida=hybrid
        hibrido=hybrid
        home based=remote
        home office=work
        homeoffice=remote
        hybrid=hybrid
        hybrid position=hybrid
        hybrid remote=hybrid
        hybrid role=hybrid
        hybrid work=hybrid
        hybrid working=hybrid
        hybrid workplace=hybrid
        hybridarbete=hybrid
        hybride=hybrid
        hybride arbeit=hybrid
        hybride werken=hybrid
        hybrides arbeiten=hybrid
        hybrides arbeitsmodell=hybrid
        hybridmodell=hybrid
        hybridne=hybrid
        hybridni=hybrid
        hybridni prace=hybrid
        hybrydowa=hybrid
        hybrydowo=hybrid
        hybrydowy=hybrid
        ibrida=hybrid
        ibrido=hybrid
        in office=onsite
        in person=onsite
        in presenza=onsite
        in sede=onsite
        in ufficio=onsite
        international=several
        jobba hemifran=remote
        kdekoli=several
        kdekoliv=several
        kilka lokalizacji=several
        komplett remote=remote
        landelijk=several
        lavoro da casa=remote
        lavoro da remoto=remote
        lavoro ibrido=hybrid
        lavoro in presenza=onsite
        lieux multiples=several
        location=nothing
        location flexible=several
        many locations=several
        meerdere locaties=several
        mehrere orte=several
        mehrere standorte=several
        modalidad hibrida=hybrid
        modalita ibrida=hybrid
        mode hybride=hybrid
        modelo hibrido=hybrid
        monde entier=several
        multi location=several
        multilocation=several
        multiple=several
        multiple cities=several
        multiple countries=several
        multiple locations=several
        multiple locations across india=several
        multiple locations available=several
        multiple locations india=several
        multiple offices=several
        multiple regions=several
        multiple sites=several
        multiple states=several
        multiples=several
        multiples ubicaciones=several
        multiplos locais=several
        na dalku=remote
        na miejscu=onsite
        na miste=onsite
        na pracovisti=onsite
        nacional=several
        nation wide=several
        national=several
        nationwide=several
        no location=nothing
        nur vor ort=onsite
        office based=onsite
        olika orter=several
        on location=onsite
        on premise=onsite
        on premises=onsite
        on site=onsite
        on site only=onsite
        onsite=onsite
        onsite only=onsite
        onsite work=onsite
        op afstand=remote
        op kantoor=onsite
        op locatie=onsite
        ortsunabhangig=several
        osterreichweit=several
        overal=several
        ovunque=several
        pa distans=remote
        pa kontoret=onsite
        pa plats=onsite
        pan india=several
        parcialmente remoto=hybrid
        part remote=hybrid
        partial remote=hybrid
        partially remote=hybrid
        partiellement a distance=hybrid
        partly remote=hybrid
        partout=several
        partout en france=several
        parzialmente da remoto=hybrid
        piu sedi=several
        plne na dalku=remote
        plusieurs lieux=several
        plusieurs sites=several
        plusieurs villes=several
        praca calkowicie zdalna=remote
        praca czesciowo zdalna=hybrid
        praca hybrydowa=hybrid
        praca stacjonarna=onsite
        praca w pelni zdalna=remote
        praca zdalna=remote
        prace na dalku=remote
        prace z domova=remote
        prasenz=onsite
        prasenzarbeit=onsite
        presencial=onsite
        presencial y remoto=hybrid
        presentiel=onsite
        qualquer local=several
        qualquer lugar=several
        qualsiasi luogo=several
        regime hibrido=hybrid
        rein remote=remote
        remota=remote
        remote=remote
        remote arbeit=remote
        remote first=remote
        remote home based=remote
        remote hybrid=hybrid
        remote job=remote
        remote only=remote
        remote position=remote
        remote work=remote
        remote worker=remote
        remotely=remote
        remoto=remote
        rozne=several
        rozne lokalizacje=several
        rozne miejsca=several
        ruzna mista=several
        ruzne=several
        ruzne lokality=several
        schweizweit=several
        sedi varie=several
        see below=several
        see description=several
        see job description=several
        see post=several
        see posting=several
        select=nothing
        select city=nothing
        select country=nothing
        several=several
        several locations=several
        siehe beschreibung=several
        stacjonarna=onsite
        stacjonarnie=onsite
        stacjonarny=onsite
        statewide=several
        sur place=onsite
        sur site=onsite
        teilweise home office=hybrid
        teilweise homeoffice=hybrid
        teilweise remote=hybrid
        telearbeit=remote
        telecommute=remote
        telecommuting=remote
        telelavoro=remote
        teletrabajo=remote
        teletrabajo parcial=hybrid
        teletrabalho=remote
        teletravail=remote
        teletravail complet=remote
        teletravail partiel=hybrid
        teletravail total=remote
        telework=work
        teleworking=remote
        territorio nazionale=several
        throughout the us=several
        thuiswerk=remote
        toda espana=several
        todo el pais=several
        todo o brasil=several
        todo o pais=several
        totalmente remota=remote
        totalmente remoto=remote
        toute la france=several
        trabajo a distancia=remote
        trabajo desde casa=remote
        trabajo hibrido=hybrid
        trabajo presencial=onsite
        trabajo remoto=remote
        trabalho a distancia=remote
        trabalho hibrido=hybrid
        trabalho presencial=onsite
        trabalho remoto=remote
        travail a distance=remote
        travail hybride=hybrid
        travel=several
        tryb hybrydowy=hybrid
        tutta italia=several
        uberall=several
        uberregional=several
        v kancelari=onsite
        valfri ort=several
        vanuit huis=remote
        varias=several
        varias cidades=several
        varias ciudades=several
        varias localidades=several
        varias ubicaciones=several
        varie=several
        varie localita=several
        varie sedi=several
        varios=several
        varios locais=several
        varios lugares=several
        various=several
        various cities=several
        various locations=several
        verschiedene=several
        verschiedene orte=several
        verschiedene standorte=several
        verschillende locaties=several
        vertraulich=nothing
        vice lokalit=several
        vice mist=several
        virtual=remote
        voir description=several
        volledig op afstand=remote
        volledig remote=remote
        volledig thuiswerken=remote
        vollstandig remote=remote
        vor ort=onsite
        vor ort im buro=onsite
        w pelni zdalna=remote
        w pelni zdalnie=remote
        weltweit=several
        werken op afstand=remote
        wfh=remote
        wiele lokalizacji=several
        work from anywhere=remote
        work from home=remote
        work remotely=remote
        worldwide=several
        your city=nothing
        zdalna=remote
        zdalnie=remote
        zdalny=remote
        その他=nothing
        どこでも=several
        オフィス勤務=onsite
        オンサイト=onsite
        テレワーク=remote
        ハイブリッド=hybrid
        ハイブリッドワーク=hybrid
        ハイブリッド勤務=hybrid
        フルテレワーク=remote
        フルリモート=remote
        フルリモートワーク=remote
        リモート=remote
        リモートワーク=remote
        一部リモート=hybrid
        一部リモート可=hybrid
        一部在宅=hybrid
        不限=nothing
        不限地点=several
        任意地点=several
        全国=several
        全国各地=several
        全国多地=several
        全球=several
        其他=nothing
        出社=onsite
        到岗=onsite
        勤務地複数=several
        各地=several
        各地区=several
        国内各地=several
        在宅=work
        在宅勤務=remote
        在家办公=remote
        在家工作=remote
        地点不限=several
        坐班=onsite
        多个地点=several
        多個地點=several
        多地=several
        多城市=several
        完全リモート=remote
        完全在宅=remote
        完全在宅勤務=remote
        完全远程=remote
        居家办公=remote
        日本全国=several
        混合=hybrid
        混合办公=hybrid
        混合模式=hybrid
        混合辦公=hybrid
        無=nothing
        现场=onsite
        现场办公=onsite
        複数=several
        複数勤務地=several
        複数拠点=several
        远程=remote
        远程办公=remote
        远程工作=remote
        遠端=remote
        遠端工作=remote
        遠距工作=remote
        """)
}
