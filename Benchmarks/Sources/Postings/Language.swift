/// The words that the descriptions of one language are made of; written for this generator.
struct Language: Sendable {
    var tag: String
    /// Postings in it, of a thousand.
    var weight: Int
    /// Commonest first.
    var words: [String]
    var headings: [String]
    var titles: [String]
    var cities: [City]
    /// What stands between words: nothing in Japanese.
    var space = " "
    var stop = "."

    struct City: Sendable {
        var name: String
        var region: String
        var country: String
        var postalCode: String
        /// Ten-thousandths of a degree.
        var latitude: Int
        var longitude: Int
        var currency: String
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    static let all: [Language] = [english, german, french, spanish, polish, greek, hindi, japanese]

    static let english = Language(
        tag: "en", weight: 914,
        words: words(
            """
            and the to of a in with our you for we your will team work on is as are experience that or be at customers \
            have new from this who support people by build an role company safety projects across strong every skills \
            service quality help products daily training business management using ability systems data plan clients \
            knowledge deliver other shift high part reports issues ensure including within first years working make \
            design tools more local process ready shared careful schedule while equipment lead learn care write office \
            test needs store standards growth warehouse review operate tasks health research records patient \
            kitchen drive repair software orders measure improve together deadlines sites material budget colleagues \
            teach welcome flexible trusted friendly steady practical clear honest detail morning weekend machine garden \
            harbour bridge laboratory classroom workshop turbine orchard bakery clinic library railway studio museum \
            follow prepare inspect arrange answer explain listen document deploy monitor install load clean assemble \
            negotiate forecast calculate translate advise organise maintain publish compare sketch propose measure’s \
            spreadsheet database compiler network protocol pipeline invoice ledger inventory pallet forklift valve \
            circuit sensor bandage prescription curriculum recipe uniform contract agreement warranty milestone roadmap it’s we’re
            """),
        headings: [
            "What you will do", "What you bring", "About the team", "Why join us", "Pay & benefits", "Our offer",
        ],
        titles: [
            "Warehouse Clerk", "Software Engineer", "Registered Nurse", "Machine Operator", "Accountant", "Line Cook",
            "Data Analyst", "Primary Teacher", "Electrician", "Sales Associate", "Site Manager", "Research Assistant",
            "Bus Driver", "Payroll Specialist", "Platform Engineer", "Dental Assistant", "Welder", "Product Designer",
        ],
        cities: [
            City(
                name: "Chicago", region: "IL", country: "US", postalCode: "60601", latitude: 418781,
                longitude: -876298, currency: "USD"),
            City(
                name: "Seattle", region: "WA", country: "US", postalCode: "98101", latitude: 476062,
                longitude: -1_223_321, currency: "USD"),
            City(
                name: "Austin", region: "TX", country: "US", postalCode: "73301", latitude: 302672,
                longitude: -977431, currency: "USD"),
            City(
                name: "Boston", region: "MA", country: "US", postalCode: "02108", latitude: 423601,
                longitude: -710589, currency: "USD"),
            City(
                name: "Denver", region: "CO", country: "US", postalCode: "80201", latitude: 397392,
                longitude: -1_049_903, currency: "USD"),
            City(
                name: "Toronto", region: "ON", country: "CA", postalCode: "M5H 2N2", latitude: 436532,
                longitude: -793832, currency: "CAD"),
            City(
                name: "Leeds", region: "England", country: "GB", postalCode: "LS1 1UR", latitude: 538008,
                longitude: -15491, currency: "GBP"),
            City(
                name: "Pune", region: "MH", country: "IN", postalCode: "411001", latitude: 185204,
                longitude: 738567, currency: "INR"),
        ])

    static let german = Language(
        tag: "de", weight: 32,
        words: words(
            """
            und die der mit für in von Sie wir Ihre zu bei den ein eine Erfahrung im unsere Aufgaben sowie Kenntnisse \
            als Team oder Qualität Kunden gute Arbeit über Ausbildung Prüfung Führung täglich selbständig Maschinen \
            Verfügung Lösungen Betreuung zuverlässig Schichtbereitschaft Unterstützung regelmäßig Büro gemäß Geräte \
            Planung Entwicklung vergütet Urlaub größere Übergabe Straße Abläufe Prüfstand Werkstatt Lager Pflege
            """),
        headings: ["Ihre Aufgaben", "Das bringen Sie mit", "Das bieten wir", "Über uns"],
        titles: [
            "Elektroniker (m/w/d)", "Pflegefachkraft (m/w/d)", "Buchhalter (m/w/d)", "Softwareentwickler (m/w/d)",
        ],
        cities: [
            City(
                name: "München", region: "BY", country: "DE", postalCode: "80331", latitude: 481351,
                longitude: 115820, currency: "EUR"),
            City(
                name: "Köln", region: "NW", country: "DE", postalCode: "50667", latitude: 509375, longitude: 69603,
                currency: "EUR"),
        ])

    static let french = Language(
        tag: "fr", weight: 18,
        words: words(
            """
            de et la les des vous à en le une nous du pour un votre avec dans équipe sur notre vos expérience au qualité \
            clients être plus métier travail assurer gérer sécurité réunions délais année maîtrise développer créer \
            préparer élèves général où déjà société matériel élaborer été maïs chaîne forêt hôtel théâtre atelier
            """),
        headings: ["Vos missions", "Votre profil", "Ce que nous offrons", "À propos de nous"],
        titles: ["Infirmier diplômé (H/F)", "Développeur (H/F)", "Électricien (H/F)", "Chargé d’études (H/F)"],
        cities: [
            City(
                name: "Orléans", region: "CVL", country: "FR", postalCode: "45000", latitude: 479029,
                longitude: 19039, currency: "EUR")
        ])

    static let spanish = Language(
        tag: "es", weight: 18,
        words: words(
            """
            de y en la los con el para un una tu nuestro equipo experiencia se por del trabajo clientes más gestión \
            atención formación años diseño español jornada mañana también según código montaña prácticas teléfono \
            almacén vehículo técnico información calidad compañía horario reunión análisis proyectos mejora
            """),
        headings: ["Funciones", "Qué buscamos", "Qué ofrecemos", "Sobre nosotros"],
        titles: ["Técnico de almacén", "Analista de datos", "Cocinero", "Auxiliar de enfermería"],
        cities: [
            City(
                name: "Málaga", region: "AN", country: "ES", postalCode: "29001", latitude: 367213,
                longitude: -44214, currency: "EUR")
        ])

    static let polish = Language(
        tag: "pl", weight: 9,
        words: words(
            """
            i w z na do oraz dla pracy w zespół doświadczenie umiejętność klientów przy być możliwość także przez \
            obsługa narzędzi jakość szkolenia wynagrodzenie odpowiedzialność rozwój współpraca łączność źródło piątek \
            żłobek święta zarządzanie bezpieczeństwo
            """),
        headings: ["Twoje zadania", "Oczekujemy", "Oferujemy"],
        titles: ["Księgowy", "Inżynier utrzymania ruchu", "Kierowca"],
        cities: [
            City(
                name: "Łódź", region: "10", country: "PL", postalCode: "90-001", latitude: 517592,
                longitude: 194560, currency: "PLN")
        ])

    static let greek = Language(
        tag: "el", weight: 3,
        words: words(
            """
            και η το την για με της του σε στην ομάδα εμπειρία εργασία πελάτες γνώση υποστήριξη ποιότητα εταιρεία \
            δεξιότητες ωράριο ασφάλεια εκπαίδευση έργα ανάπτυξη γραφείο αποθήκη σχεδιασμός συνεργασία
            """),
        headings: ["Αρμοδιότητες", "Προσόντα", "Παροχές"],
        titles: ["Λογιστής", "Μηχανικός λογισμικού", "Νοσηλευτής"],
        cities: [
            City(
                name: "Πάτρα", region: "G", country: "GR", postalCode: "262 21", latitude: 382466,
                longitude: 217346, currency: "EUR")
        ])

    static let hindi = Language(
        tag: "hi", weight: 3,
        words: words(
            """
            के और में की है को से का काम अनुभव टीम लिए साथ ग्राहक सेवा कौशल समय पर गुणवत्ता प्रशिक्षण सुरक्षा कार्यालय \
            परियोजना ज्ञान विकास सहायता वेतन योजना रिपोर्ट दैनिक मशीन
            """),
        headings: ["ज़िम्मेदारियाँ", "योग्यता", "लाभ"],
        titles: ["लेखाकार", "विद्युत तकनीशियन", "शिक्षक"],
        cities: [
            City(
                name: "इंदौर", region: "MP", country: "IN", postalCode: "452001", latitude: 227196,
                longitude: 758577, currency: "INR")
        ],
        stop: "।")

    static let japanese = Language(
        tag: "ja", weight: 3,
        words: words(
            """
            の を に は と 業務 経験 仕事 お客様 品質 管理 開発 担当 資格 研修 安全 会社 勤務 時間 設備 保守 案内 計画 報告 改善 支援 \
            チーム サービス システム データ します です ください あります
            """),
        headings: ["仕事内容", "応募資格", "待遇"],
        titles: ["設備保守員", "経理担当", "ソフトウェア技術者"],
        cities: [
            City(
                name: "札幌市", region: "01", country: "JP", postalCode: "060-0042", latitude: 430618,
                longitude: 1_413_545, currency: "JPY")
        ],
        space: "", stop: "。")
}
