extension ContradictionWords {
    /// Degrees by their names: their level, `?` where it is open, `-` for what only sounds so.
    static let degrees = PhraseTable(
        """
        10th=?
        12th=?
        abitur=high_school
        abschluss=?
        academic=?
        advanced degree=postgraduate_degree
        apprenticeship=?
        associate degree=associate_degree
        associate s=?
        associate s degree=associate_degree
        associates degree=associate_degree
        ausbildung=?
        b a=?
        b com=bachelor_degree
        b e=?
        b s=?
        b sc=bachelor_degree
        b tech=bachelor_degree
        ba=?
        bac=?
        bac 2=associate_degree
        bac 3=bachelor_degree
        bac 5=postgraduate_degree
        baccalaureat=high_school
        bachelor=bachelor_degree
        bachelor degree=bachelor_degree
        bachelor s=bachelor_degree
        bachelor s degree=bachelor_degree
        bachelors=bachelor_degree
        bachelors degree=bachelor_degree
        bachillerato=high_school
        bakalar=bachelor_degree
        bakalarske=bachelor_degree
        bcom=bachelor_degree
        beng=bachelor_degree
        bs=?
        bsc=bachelor_degree
        btech=bachelor_degree
        bts=associate_degree
        certificate=?
        certification=?
        civilingenjor=?
        college=?
        curso=?
        degree=?
        degrees=?
        diplom=?
        diploma=?
        diploma di maturita=high_school
        diplomado=?
        diplomas=?
        diplomato=?
        diplome=?
        diplomee=?
        doctor=?
        doctorado=postgraduate_degree
        doctoral=postgraduate_degree
        doctoral degree=postgraduate_degree
        doctorat=postgraduate_degree
        doctorate=postgraduate_degree
        doktorat=postgraduate_degree
        doktorsexamen=postgraduate_degree
        dottorato=postgraduate_degree
        doutorado=postgraduate_degree
        doutoramento=postgraduate_degree
        dut=associate_degree
        dyplom=?
        ecole=?
        educated=?
        education=?
        educational=?
        enrolled=?
        ensino medio=high_school
        ensino secundario=high_school
        estudios=?
        etudes=?
        examen=?
        fachabitur=high_school
        faculdade=?
        formacao=?
        formacion=?
        formation=?
        ged=high_school
        grado=?
        graduacao=?
        graduate=?
        graduate degree=postgraduate_degree
        graduate program=-
        graduated=?
        graduates=?
        gymnasieutbildning=high_school
        gymnasium=?
        hbo=?
        high school=high_school
        high school diploma=high_school
        high school students=-
        highschool=high_school
        hochschulabschluss=?
        hochschule=?
        hochschulreife=high_school
        hochschulstudium=?
        hogskola=?
        ingenieur=?
        jd=?
        juris doctor=?
        kandidatexamen=bachelor_degree
        laurea=?
        laurea magistrale=postgraduate_degree
        laurea triennale=bachelor_degree
        laureata=?
        laureato=?
        licence=?
        licence pro=bachelor_degree
        licenciatura=bachelor_degree
        licencjat=bachelor_degree
        llb=?
        llm=?
        m a=?
        m s=?
        m sc=postgraduate_degree
        m tech=postgraduate_degree
        magister=postgraduate_degree
        magisterske=postgraduate_degree
        master=?
        master chef=-
        master data=-
        master degree=postgraduate_degree
        master of=postgraduate_degree
        master plan=-
        master s=postgraduate_degree
        master s degree=postgraduate_degree
        masterabschluss=postgraduate_degree
        masterexamen=postgraduate_degree
        masters=postgraduate_degree
        masters degree=postgraduate_degree
        masters of=-
        masterstudium=postgraduate_degree
        matric=?
        matura=high_school
        maturita=high_school
        maturitou=high_school
        mba=postgraduate_degree
        mbo=?
        md=?
        mestrado=postgraduate_degree
        ms=?
        msc=postgraduate_degree
        mtech=postgraduate_degree
        opleiding=?
        ph d=postgraduate_degree
        phd=postgraduate_degree
        post graduate=postgraduate_degree
        postgraduate=postgraduate_degree
        postgraduate degree=postgraduate_degree
        promotion in=postgraduate_degree
        qualification=?
        qualifications=?
        rn=?
        school=?
        schooling=?
        scrum master=-
        scuola superiore=high_school
        secondary school=high_school
        skola=?
        stredoskolske=?
        student=?
        students=?
        studi=?
        studia=?
        studie=?
        studied=?
        studiengang=?
        studies=?
        studium=?
        study=?
        superior=?
        tecnico superior=associate_degree
        titolo di studio=?
        titulacion=?
        titulo=?
        trained=?
        training=?
        uczelni=?
        undergraduate degree=bachelor_degree
        universidad=?
        universidade=?
        universita=?
        universitaria=?
        universitario=?
        universitat=?
        universite=?
        universiteit=?
        universitet=?
        universities=?
        university=?
        univerzita=?
        utbildning=?
        vysokoskolske=?
        vzdelani=?
        wo=?
        wyksztalcenie=?
        wyksztalcenie srednie=high_school
        wyzsze=?
        """)

    /// Parts of words for degrees and schools of no one level, in languages that write words together.
    static let degreeParts = PhraseList(
        """
        *studium*
        *abschluss*
        *ausbildung*
        *hochschul*
        *universit*
        *utbildning*
        *examen*
        *opleiding*
        *diplom*
        *学歴*
        *大卒*
        *高卒*
        *大学*
        *学士*
        *修士*
        *博士*
        *专科*
        *大专*
        *本科*
        *硕士*
        *学历*
        *學歷*
        *學士*
        *碩士*
        *卒業*
        *vzdel*
        *wyksztalc*
        *academ*
        *educat*
        *qualifi*
        """)
}
