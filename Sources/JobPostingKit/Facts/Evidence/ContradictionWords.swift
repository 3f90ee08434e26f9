/// Words that contradictions are found by, in the design's languages; `PhraseKey` says how they are folded.
///
/// They are the usual wordings of advertisements, and where a word has two meanings the one that keeps silent is taken.
enum ContradictionWords {
    /// Words for years after a number.
    static let years = PhraseTable(
        """
        annee=
        annees=
        anni=
        anno=
        ano=
        anos=
        ans=
        ar=
        jaar=
        jahr=
        jahre=
        jahren=
        jahrige=
        jahriger=
        jaren=
        lat=
        lata=
        let=
        rok=
        roku=
        roky=
        year=
        years=
        yr=
        yrs=
        """)

    /// What may stand between a number and its unit, or between two numbers.
    static let betweenNumbers = PhraseTable(
        """
        a=
        and=
        az=
        bis=
        do=
        e=
        eller=
        en=
        et=
        fler=
        full=
        i=
        lub=
        mais=
        mas=
        meer=
        mehr=
        more=
        nebo=
        o=
        oder=
        of=
        or=
        ou=
        piu=
        plus=
        till=
        to=
        tot=
        und=
        vice=
        volle=
        y=
        """)

    /// Small numbers in words.
    static let numbers = PhraseTable(
        """
        acht=8
        cinco=5
        cinq=5
        cuatro=4
        deux=2
        diez=10
        dix=10
        dos=2
        drei=3
        eight=8
        five=5
        four=4
        funf=5
        huit=8
        neuf=9
        neun=9
        nine=9
        nueve=9
        ocho=8
        quatre=4
        sechs=6
        seis=6
        sept=7
        seven=7
        sieben=7
        siete=7
        six=6
        ten=10
        three=3
        tres=3
        trois=3
        two=2
        vier=4
        zehn=10
        zwei=2
        """)

    /// Words for experience.
    static let experience = PhraseList(
        """
        experience
        experienced
        experiences
        erfahren*
        *erfahrung
        *erfahrungen
        experimente*
        experiencia
        experiencias
        esperienza
        esperienze
        ervaring
        werkervaring
        ervaren
        doswiadczeni*
        erfarenhet*
        praxe
        praxi
        zkusenost*
        *経験*
        *经验*
        *經驗*
        """)

    /// Words that ask for at least so much.
    static let atLeast = PhraseList(
        """
        minimum
        min
        at least
        or more
        required
        require
        requires
        must have
        you have
        looking for
        seeking
        mindestens
        mind
        erforderlich
        au moins
        exige
        requis
        al menos
        minimo
        como minimo
        requiere
        requerido
        almeno
        richiesti
        richiesta
        pelo menos
        no minimo
        exige*
        minimaal
        ten minste
        tenminste
        vereist
        co najmniej
        przynajmniej
        wymagan*
        minst
        kravs
        krav
        minimalne
        alespon
        nejmene
        *以上*
        """)

    /// Words that only wish.
    static let wished = PhraseList(
        """
        preferred
        prefer
        preferably
        ideally
        ideal
        desirable
        desired
        nice to have
        a plus
        bonus
        advantage
        advantageous
        asset
        wunschenswert
        idealerweise
        von vorteil
        gerne
        souhaite*
        souhaitable
        idealement
        un atout
        serait
        deseable
        preferible*
        idealmente
        se valorar*
        valorable
        un plus
        preferibil*
        gradit*
        desejavel
        diferencial
        bij voorkeur
        een pre
        pluspunt
        mile widzian*
        atutem
        meriterande
        garna
        onskvart
        vyhodou
        *歓迎*
        *尚可*
        *あれは*
        *優遇*
        *优先*
        *優先*
        equivalent
        in lieu
        substitut*
        without
        up to
        """)

    /// Words of a sentence that speaks of the employer.
    static let employer = PhraseList(
        """
        we
        our
        us
        company
        firm
        business
        agency
        team of
        founded
        established
        wir
        unser*
        uns
        unternehmen
        firma
        nous
        notre
        nos
        entreprise
        societe
        nosotros
        nuestr*
        empresa
        noi
        nostr*
        azienda
        noss*
        ons
        onze
        wij
        bedrijf
        nasz*
        my
        firmy
        vi
        var
        vart
        vara
        oss
        foretag*
        nas*
        spolecnost*
        *当社*
        *弊社*
        *我们*
        *公司*
        client
        clients
        kunden
        clientes
        market
        markt
        history
        combined
        collective
        leader
        leading
        """)

    /// Words of years that are no experience: of age, of contracts.
    static let otherYears = PhraseList(
        """
        age
        aged
        old
        alt
        alter
        contract
        vertrag
        befristet
        contrat
        cdd
        contrato
        contratto
        umowa
        avtal
        smlouva
        edad
        eta
        idade
        leeftijd
        wiek
        alder
        vek
        warranty
        visa
        degree
        driving
        license
        licence
        """)

    /// The work is done at the employer's place, and nowhere else.
    static let onSite = PhraseList(
        """
        on site only
        onsite only
        on site position
        onsite position
        on site role
        onsite role
        fully on site
        fully onsite
        100 on site
        100 onsite
        not a remote position
        not a remote role
        not remote
        no remote work
        no remote
        cannot be performed remotely
        remote work is not
        this is an on site job
        in office position
        in office role
        kein homeoffice
        kein home office
        homeoffice ist nicht moglich
        home office ist nicht moglich
        100 prasenz
        ausschließlich vor ort
        pas de teletravail
        teletravail non
        100 presentiel
        sin teletrabajo
        100 presencial
        trabajo presencial
        no hay teletrabajo
        no se ofrece teletrabajo
        no smart working
        100 in presenza
        trabalho presencial
        sem teletrabalho
        geen thuiswerk*
        niet thuiswerken
        brak pracy zdalnej
        praca stacjonarna
        bez pracy zdalnej
        ej distans
        inte distans
        inget distansarbete
        bez home office
        *リモート不可*
        *在宅勤務不可*
        *不支持远程*
        *不接受远程*
        """)

    /// The work is done partly at the employer's place.
    static let hybrid = PhraseList(
        """
        hybrid role
        hybrid position
        hybrid working model
        hybrid work model
        hybrid work schedule
        hybrid schedule
        hybrid job
        hybrid working
        days in the office
        days per week in the office
        days a week in the office
        days in office
        days on site
        days onsite
        hybrides arbeitsmodell
        hybrides arbeiten
        tage im buro
        jours au bureau
        jours de teletravail par semaine
        modelo hibrido
        dias en la oficina
        giorni in ufficio
        dias no escritorio
        hybride werken
        dagen op kantoor
        praca hybrydowa
        dni w biurze
        hybridarbete
        dagar pa kontoret
        """)
}
