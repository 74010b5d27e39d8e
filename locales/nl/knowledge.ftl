# De Nederlandse tekst van questions.ron en messengers.ron, per id. docs/data-format.md zegt hoe de sleutels heten.

## Vragen

question-devices = Welke apparaten ga je gebruiken?
    .topic = Je apparaten
    .hint = Vink ook je telefoon aan als je die hebt: sommige messengers hebben hem nodig voor de computer.
    .why = Niet elke messenger bestaat voor elk apparaat. Vink alleen aan wat je nodig hebt, want door elk vinkje kunnen messengers afvallen. Sommige messengers werken pas op een computer als ze eerst op een telefoon zijn ingesteld: als je wel een computer maar geen telefoon aanvinkt, nemen we aan dat je hiervoor geen telefoon hebt.
option-devices-android = Een Android-telefoon
    .short = Android-telefoon
    .more = Bijna elke smartphone die geen iPhone is, bijvoorbeeld van Samsung, Xiaomi, Google of Fairphone. Een tablet met Android telt ook mee.
option-devices-iphone = Een iPhone
    .short = iPhone
option-devices-windows = Een Windows-computer
    .short = Windows-computer
option-devices-macos = Een Apple-computer (Mac)
    .short = Mac
option-devices-linux = Een Linux-computer
    .short = Linux-computer
option-devices-browser = Een webbrowser op een computer waarop ik niets kan installeren
    .short = webbrowser
    .more = Bijvoorbeeld op het werk of in een bibliotheek. Een messenger in een browser is minder veilig dan een geïnstalleerde app, dus vink dit alleen aan als het niet anders kan.

question-contacts = Welke apparaten gebruiken de mensen aan wie je schrijft?
    .topic = Hun apparaten
    .hint = Vink elk apparaat aan waar iemand van hen op aangewezen is. Vink niets aan als ze alles kunnen gebruiken wat jij kiest.
    .why = Jullie kunnen elkaar alleen schrijven in dezelfde messenger, dus die moet ook bij hen werken. Als je zowel een telefoon als een computer aanvinkt, nemen we aan dat wie een computer heeft, ook een telefoon heeft.
option-contacts-android = Android-telefoons
    .short = Android-telefoons
    .more = Bijna elke smartphone die geen iPhone is.
option-contacts-iphone = iPhones
    .short = iPhones
option-contacts-windows = Windows-computers
    .short = Windows-computers
option-contacts-macos = Apple-computers (Mac)
    .short = Macs
option-contacts-linux = Linux-computers
    .short = Linux-computers
option-contacts-browser = Een webbrowser, op computers waarop ze niets kunnen installeren
    .short = webbrowsers
    .more = Bijvoorbeeld op het werk of in een bibliotheek.

question-now = Wat gebruiken jij en de mensen aan wie je schrijft nu?
    .topic = Wat je nu gebruikt
    .hint = Vink alles aan wat jullie gebruiken. Niets aanvinken mag ook.
    .why = We zeggen dan waarom we niet gewoon aanraden wat je al hebt, hoe je het veiliger maakt zolang je het houdt en hoe je ervan afkomt. Als mensen aan wie je schrijft al een messenger gebruiken die we kunnen aanraden, telt dat in zijn voordeel.
option-now-whatsapp = WhatsApp
option-now-phone_texts = Sms, of de berichtenapp van een Android-telefoon
    .more = Bijvoorbeeld Google Berichten of Samsung Messages.
option-now-apple_messages = Berichten op een iPhone of Mac (iMessage)
option-now-messenger = Facebook Messenger
option-now-telegram = Telegram
option-now-signal = Signal
option-now-other = Iets anders
    .more = We vragen dan naar Threema, Wire, Delta Chat, XMPP, SimpleX Chat, Briar, Element en Session.

question-now_other = Welke van deze gebruiken jij en de mensen aan wie je schrijft?
    .topic = Wat je nog meer gebruikt
    .hint = Vink alles aan wat jullie gebruiken. Niets aanvinken mag ook.
    .why = Als mensen aan wie je schrijft er al een gebruiken die we kunnen aanraden, telt dat in zijn voordeel. Bij de andere zeggen we wat je zou winnen en verliezen.
option-now_other-threema = Threema
option-now_other-wire = Wire
option-now_other-delta_chat = Delta Chat
option-now_other-xmpp = XMPP (Jabber)
    .more = Bijvoorbeeld met de apps Conversations of Monal.
option-now_other-simplex = SimpleX Chat
option-now_other-briar = Briar
option-now_other-element = Element (Matrix)
    .more = Andere apps voor Matrix tellen ook mee.
option-now_other-session = Session

question-number = Mag de dienst je telefoonnummer weten?
    .topic = Telefoonnummer
    .hint = De dienst is de organisatie achter de messenger. Ook als die je nummer weet, kun je het nog voor anderen verbergen.
    .why = Sommige messengers laten je normaal alleen toe met een telefoonnummer, en in de meeste landen leidt een nummer naar je naam. Dat de dienst het weet is iets anders dan dat de mensen aan wie je schrijft het zien. Als je nee antwoordt of geen nummer hebt, vallen messengers af die er een nodig hebben.
option-number-fine = Ja, en de mensen aan wie ik schrijf mogen het ook zien
option-number-hidden = Ja, maar de mensen aan wie ik schrijf mogen het niet zien
    .more = Als een messenger een nummer nodig heeft, laten we je zien hoe je het voor anderen verbergt.
option-number-never = Nee, de dienst mag het niet weten
option-number-none = Ik heb geen telefoonnummer dat ik kan geven
    .more = Bijvoorbeeld omdat je geen simkaart hebt, of omdat het nummer van iemand anders is.

question-worry = Waarover maak je je de meeste zorgen?
    .topic = Grootste zorg
    .hint = Je grootste zorg beslist tussen messengers die verder allemaal passen. Andere zorgen kun je later toevoegen.
    .why = Geen enkele messenger helpt tegen alles. Denk na over wat je wilt beschermen, tegen wie, en hoe erg het zou zijn als dat misging.
option-worry-nothing_special = Niets in het bijzonder
    .more = Dan kijken we naar je andere antwoorden en naar wat het makkelijkst te gebruiken is.
option-worry-surveillance_capitalism = Dat bedrijven geld verdienen aan wat ze over mij weten
    .more = Adverteerders en datahandelaren willen weten wat je doet en wie je kent. Voorbeeld: een app die een kopie van je adresboek naar de makers stuurt.
option-worry-service_providers = Dat de beheerders van de dienst meelezen
    .more = Wie de servers beheert, de computers die berichten doorgeven, zou kunnen proberen ze te lezen of een profiel van je te maken. Voorbeeld: een medewerker die in chats kijkt.
option-worry-mass_surveillance = Dat overheden of bedrijven gegevens over iedereen verzamelen
    .more = Er worden gegevens over iedereen verzameld en bewaard, of je nu ergens van wordt verdacht of niet. Voorbeeld: een overzicht van wie aan wie schrijft, dat jarenlang wordt bewaard.
option-worry-public_exposure = Dat mensen dingen over mij te weten komen waar ze niets mee te maken hebben
    .more = Hoe minder er over je te vinden is, hoe beter. Voorbeeld: een ex-partner die je opzoekt met je telefoonnummer.
option-worry-passive_attacks = Dat een virus of een datalek mij samen met vele anderen treft
    .more = Niemand heeft het juist op jou voorzien, maar je kunt wel een van de getroffenen zijn. Voorbeeld: een virus dat zichzelf verspreidt, of een dienst waarvan de gegevens worden gestolen.
option-worry-censorship = Dat berichten worden geblokkeerd of dat iemand mij de mond snoert
    .more = Nieuws en berichten worden bij je weggehouden, of je account wordt gesloten. Voorbeeld: een land dat vóór verkiezingen messengers blokkeert.
option-worry-supply_chain = Dat er met de app is geknoeid voordat ik hem krijg
    .more = Goede software kan schadelijk worden gemaakt door de makers, door een medewerker die onder druk staat of via een onderdeel dat anderen leveren. Voorbeeld: een update waarin iets verborgen zit dat spioneert.
option-worry-targeted_attacks = Dat iemand het op mijn eigen telefoon of computer heeft gemunt
    .more = Iemand met vakkennis of geld heeft het op jou voorzien: met een schadelijk bestand, door in te breken op je apparaat of door het af te pakken. Voorbeeld: een journalist van wie de telefoon bij de grens wordt afgepakt.
option-worry-anonymity = Dat iemand ontdekt wie ik ben
    .more = Wat je schrijft, mag niet tot je naam te herleiden zijn, ook niet als iemand gericht naar jou zoekt. Voorbeeld: een klokkenluider die aan een journalist schrijft.

question-people = Wie moet ermee overweg kunnen?
    .topic = Gebruikers
    .hint = Een app die mensen niet meer gebruiken, beschermt niemand.
    .why = Sommige messengers werken zoals mensen gewend zijn, andere vragen wat geduld of uitleg. Een organisatie wil misschien een eigen server: een computer waar haar berichten doorheen gaan en die ze zelf in beheer heeft.
option-people-anyone = Iedereen, ook mensen die techniek moeilijk vinden
    .more = Dan geven we de voorkeur aan wat het makkelijkst is, tenzij een ernstige zorg voorgaat.
option-people-motivated = Mensen die er wat moeite voor willen doen
option-people-organisation = Een organisatie die haar eigen server beheert
    .more = Iemand moet de server opzetten en onderhouden. Messengers waarbij dit niet kan, vallen af.

question-situation = Geldt een van deze dingen voor jou?
    .topic = Je situatie
    .hint = Vink alles aan wat geldt, of niets.
    .why = Bij elk van deze dingen hoort een eigen advies, welke messenger je ook gebruikt.
option-situation-child = Het is voor een kind, of voor iemand zonder simkaart
    .more = De simkaart geeft een telefoon zijn nummer.
option-situation-records = Ik moet bewaren wat ik schrijf
    .more = Bijvoorbeeld als arts, advocaat of ambtenaar.
option-situation-border = Mijn apparaten kunnen worden doorzocht of afgepakt
    .more = Bijvoorbeeld aan een grens, bij een controlepost of bij een arrestatie.
option-situation-watched = Iemand in mijn omgeving leest misschien mee op mijn telefoon
    .more = Bijvoorbeeld een partner, een ouder of een werkgever. Vink je dit aan, dan begint ons advies daarmee.

question-also = Waarover maak je je nog meer zorgen?
    .topic = Andere zorgen
    .hint = Vink alleen aan wat er echt toe doet: ook hierdoor kunnen messengers afvallen. Niets aanvinken mag ook.
    .why = Deze zorgen tellen na je grootste zorg. Ze kunnen ook bepalen welke instellingen we je laten zien.
option-also-surveillance_capitalism = Dat bedrijven geld verdienen aan wat ze over mij weten
    .more = Adverteerders en datahandelaren willen weten wat je doet en wie je kent. Voorbeeld: een app die een kopie van je adresboek naar de makers stuurt.
option-also-service_providers = Dat de beheerders van de dienst meelezen
    .more = Wie de servers beheert, de computers die berichten doorgeven, zou kunnen proberen ze te lezen of een profiel van je te maken. Voorbeeld: een medewerker die in chats kijkt.
option-also-mass_surveillance = Dat overheden of bedrijven gegevens over iedereen verzamelen
    .more = Er worden gegevens over iedereen verzameld en bewaard, of je nu ergens van wordt verdacht of niet. Voorbeeld: een overzicht van wie aan wie schrijft, dat jarenlang wordt bewaard.
option-also-public_exposure = Dat mensen dingen over mij te weten komen waar ze niets mee te maken hebben
    .more = Hoe minder er over je te vinden is, hoe beter. Voorbeeld: een ex-partner die je opzoekt met je telefoonnummer.
option-also-passive_attacks = Dat een virus of een datalek mij samen met vele anderen treft
    .more = Niemand heeft het juist op jou voorzien, maar je kunt wel een van de getroffenen zijn. Voorbeeld: een virus dat zichzelf verspreidt, of een dienst waarvan de gegevens worden gestolen.
option-also-censorship = Dat berichten worden geblokkeerd of dat iemand mij de mond snoert
    .more = Nieuws en berichten worden bij je weggehouden, of je account wordt gesloten. Voorbeeld: een land dat vóór verkiezingen messengers blokkeert.
option-also-supply_chain = Dat er met de app is geknoeid voordat ik hem krijg
    .more = Goede software kan schadelijk worden gemaakt door de makers, door een medewerker die onder druk staat of via een onderdeel dat anderen leveren. Voorbeeld: een update waarin iets verborgen zit dat spioneert.
option-also-targeted_attacks = Dat iemand het op mijn eigen telefoon of computer heeft gemunt
    .more = Iemand met vakkennis of geld heeft het op jou voorzien: met een schadelijk bestand, door in te breken op je apparaat of door het af te pakken. Voorbeeld: een journalist van wie de telefoon bij de grens wordt afgepakt.
option-also-anonymity = Dat iemand ontdekt wie ik ben
    .more = Wat je schrijft, mag niet tot je naam te herleiden zijn, ook niet als iemand gericht naar jou zoekt. Voorbeeld: een klokkenluider die aan een journalist schrijft.

question-network = Hoe werkt het internet op de plek waar je de messenger gebruikt?
    .topic = Internettoegang
    .hint = Veel blokkades zijn te omzeilen. Zonder internet werkt bijna geen enkele messenger.
    .why = Sommige landen, scholen en bedrijven blokkeren messengers. In een crisis kan het internet helemaal worden uitgezet. Een blokkade omzeilen lukt vaak; dat ongemerkt doen is moeilijker.
option-network-normal = Het werkt gewoon
option-network-may_be_cut = Het werkt, maar kan een keer worden uitgezet
    .more = We laten je dan zien hoe je je voorbereidt. Er valt geen messenger door af.
option-network-blocked = Het werkt, maar messengers of websites worden geblokkeerd
option-network-cut_off = Het is er niet of valt straks weg, en berichten moeten toch aankomen
    .more = Berichten gaan dan van apparaat naar apparaat via bluetooth of wifi, alleen over ongeveer 10 tot 20 meter.

question-store = Waar mogen de apps op je Android-telefoon vandaan komen?
    .topic = Appwinkel
    .hint = Voor Google Play heb je een Google-account nodig, dus Google weet welke apps je installeert.
    .why = Google Play is de gebruikelijke appwinkel op Android. Sommige mensen willen die niet, en sommige telefoons worden zonder Google geleverd. Als je apps niet van Google mogen komen, noemen we andere officiële plekken.
option-store-play = Uit Google Play, zoals gebruikelijk
option-store-without_google = Niet van Google, maar van de makers of uit een andere appwinkel
    .more = Bijvoorbeeld omdat de telefoon geen Google-account heeft, of omdat Google niet van de app mag weten.

question-secrecy = Moet wat je schrijft jarenlang geheim blijven?
    .topic = Blijvende geheimhouding
    .hint = Zo ja, dan vallen messengers af waarbij een gestolen sleutel oude berichten opent.
    .why = Berichten gaan op slot en weer open met sleutels: geheime getallen die de app voor je bewaart. Sommige messengers hebben forward secrecy: een gestolen sleutel opent geen oude berichten, omdat de sleutels steeds veranderen. Bij andere kan een gestolen sleutel alles openen wat ervoor is geschreven. Dat is vooral van belang als iemand je versleutelde berichten nu kan verzamelen en later een sleutel in handen kan krijgen. Forward secrecy beschermt geen berichten die nog op een afgepakte telefoon staan.
option-secrecy-ordinary = Nee, het gaat om alledaagse gesprekken
    .more = Bijvoorbeeld afspraken, familienieuws of verenigingszaken.
option-secrecy-years = Ja, het kan over jaren nog schade aanrichten
    .more = Bijvoorbeeld de naam van een bron, medische of juridische kwesties, of plannen die iemand in gevaar brengen.

question-vanish = Moeten berichten zichzelf na een tijdje wissen?
    .topic = Verdwijnende berichten
    .hint = Iedereen in de chat kan ze voor die tijd nog kopiëren of fotograferen.
    .why = Berichten die zichzelf wissen, laten minder te lezen over als een telefoon kwijtraakt of wordt afgepakt. Ze verdwijnen van jouw apparaat en van dat van de mensen aan wie je schrijft.
option-vanish-no = Nee, ze mogen blijven staan
option-vanish-nice = Dat zou fijn zijn
option-vanish-must = Ja, dat moet
    .more = Messengers die dit niet kunnen, vallen af.

question-ip = Moet de messenger verbergen waarvandaan je verbinding maakt?
    .topic = Verborgen IP-adres
    .hint = Een IP-adres laat zien wie je internetprovider is en waar je ongeveer bent.
    .why = Een IP-adres is het nummer van je internetverbinding. De provider kan nagaan van wie de verbinding is. De meeste messengers tonen het in elk geval aan de servers, de computers die je berichten doorgeven. Een paar verbergen het zelf, andere alleen samen met een extra app.
option-ip-no = Nee, dat maakt me niet uit
option-ip-nice = Dat zou fijn zijn
    .more = Een extra app kan ook helpen, bijvoorbeeld Orbot. Die verbindt de telefoon met Tor, een netwerk dat verbergt waarvandaan je verbinding maakt.
option-ip-must = Ja, en zonder extra app
    .more = Er zijn maar een paar messengers die dit doen, dus door dit antwoord vallen de meeste af.

question-calls = Wil je ermee bellen?
    .topic = Bellen
    .hint = Niet met elke messenger kun je bellen, en met nog minder messengers met meerdere mensen tegelijk.
    .why = Een oproep kan de ander je IP-adres tonen: het nummer van je internetverbinding, dat laat zien wie je provider is en waar je ongeveer bent. Waar dat een gevaar is, staat dat in het advies.
option-calls-no = Nee, berichten zijn genoeg
option-calls-one_nice = Dat zou fijn zijn, met één persoon tegelijk
option-calls-one_must = Ja, met één persoon tegelijk
option-calls-group_must = Ja, ook met meerdere mensen tegelijk

question-group = Hoe groot is de grootste groep die je nodig hebt?
    .topic = Groepsgrootte
    .hint = Een groep waar iedereen lid van kan worden, is nooit privé.
    .why = Sommige messengers zijn gemaakt voor kleine kringen en worden in grote groepen traag of onbetrouwbaar. Kies de grootte die je echt nodig hebt.
option-group-small = Geen groep, of maximaal 20 mensen
option-group-hundred = Maximaal 100 mensen
option-group-thousand = Maximaal 1000 mensen
option-group-open = Een groep waar iedereen lid van kan worden
    .more = Beschouw alles wat daar wordt gezegd als openbaar: iedereen kan meelezen.

question-several = Op hoeveel apparaten ga je hetzelfde account gebruiken?
    .topic = Aantal apparaten
    .hint = Elk extra apparaat is nog een plek waar iemand je berichten zou kunnen lezen.
    .why = Aan je account zien de mensen aan wie je schrijft dat jij het bent. Bij sommige messengers staat het op één apparaat, bij andere kun je dezelfde chats op een telefoon en een computer hebben.
option-several-one = Op één apparaat
option-several-phone_and_computer = Op mijn telefoon, en op een computer die daaraan gekoppeld is
option-several-equal = Op meerdere apparaten die niet van elkaar afhangen
    .more = Bijvoorbeeld twee telefoons, of een computer die blijft werken als de telefoon kwijt is.

question-recovery = Wat moet er terugkomen als je je apparaat kwijtraakt of als het kapotgaat?
    .topic = Terug na verlies
    .hint = Om iets terug te krijgen moet je dat voorbereiden. We laten je zien hoe.
    .why = Sommige messengers kunnen alles terughalen, andere niets. Je moet een back-up, een herstelsleutel of een herstelwachtwoord op een veilige plek bewaren. Als iemand anders die in handen krijgt, kan die mogelijk ook bij je account of je berichten.
option-recovery-nothing = Niets, ik kan opnieuw beginnen
option-recovery-account = Mijn account en mijn contacten
option-recovery-messages = Mijn account, mijn contacten en mijn berichten

## Regels: wat iemand nodig heeft (in kleine letters en zonder punt), wat ervoor pleit, en wat opgeven in de praktijk betekent

rule-own_android = je wilt de messenger op een Android-telefoon gebruiken
    .in_practice = Op je Android-telefoon kun je hem niet gebruiken.
rule-own_iphone = je wilt de messenger op een iPhone gebruiken
    .in_practice = Op je iPhone kun je hem niet gebruiken: je hebt er een Android-telefoon of een computer voor nodig.
rule-own_windows = je wilt de messenger zowel op een Windows-computer als op een telefoon gebruiken
    .in_practice = Je gebruikt hem alleen op je telefoon, niet op je Windows-computer.
rule-own_windows_alone = je wilt de messenger op een Windows-computer gebruiken en hebt er geen telefoon voor
    .in_practice = Met alleen je Windows-computer kun je hem niet gebruiken: je hebt er een ander apparaat voor nodig, bijvoorbeeld een telefoon.
rule-own_macos = je wilt de messenger zowel op een Apple-computer als op een telefoon gebruiken
    .in_practice = Je gebruikt hem alleen op je telefoon, niet op je Apple-computer.
rule-own_macos_alone = je wilt de messenger op een Apple-computer gebruiken en hebt er geen telefoon voor
    .in_practice = Met alleen je Apple-computer kun je hem niet gebruiken: je hebt er een ander apparaat voor nodig, bijvoorbeeld een telefoon.
rule-own_linux = je wilt de messenger zowel op een Linux-computer als op een telefoon gebruiken
    .in_practice = Je gebruikt hem alleen op je telefoon, niet op je Linux-computer.
rule-own_linux_alone = je wilt de messenger op een Linux-computer gebruiken en hebt er geen telefoon voor
    .in_practice = Met alleen je Linux-computer kun je hem niet gebruiken: je hebt er een ander apparaat voor nodig, bijvoorbeeld een telefoon.
rule-own_browser = je moet de messenger in een webbrowser kunnen gebruiken, zonder iets te installeren
    .reason = Werkt in een webbrowser, zonder iets te installeren
    .in_practice = Je hebt een apparaat nodig waarop je een app kunt installeren.
rule-their_android = de mensen aan wie je schrijft, hebben een Android-telefoon
    .in_practice = Mensen die alleen een Android-telefoon hebben, kunnen niet meedoen.
rule-their_iphone = de mensen aan wie je schrijft, hebben een iPhone
    .in_practice = Mensen die alleen een iPhone hebben, kunnen niet meedoen.
rule-their_windows = de mensen aan wie je schrijft, hebben zowel een Windows-computer als een telefoon
    .in_practice = Zij gebruiken hem alleen op hun telefoon.
rule-their_windows_alone = de mensen aan wie je schrijft, hebben een Windows-computer en geen telefoon
    .in_practice = Zij kunnen niet meedoen zonder telefoon of andere computer.
rule-their_macos = de mensen aan wie je schrijft, hebben zowel een Apple-computer als een telefoon
    .in_practice = Zij gebruiken hem alleen op hun telefoon.
rule-their_macos_alone = de mensen aan wie je schrijft, hebben een Apple-computer en geen telefoon
    .in_practice = Zij kunnen niet meedoen zonder telefoon of andere computer.
rule-their_linux = de mensen aan wie je schrijft, hebben zowel een Linux-computer als een telefoon
    .in_practice = Zij gebruiken hem alleen op hun telefoon.
rule-their_linux_alone = de mensen aan wie je schrijft, hebben een Linux-computer en geen telefoon
    .in_practice = Zij kunnen niet meedoen zonder telefoon of andere computer.
rule-their_browser = de mensen aan wie je schrijft, moeten de messenger in een webbrowser kunnen gebruiken, zonder iets te installeren
    .reason = Werkt bij de mensen aan wie je schrijft in een webbrowser
    .in_practice = Mensen die niets kunnen installeren, kunnen niet meedoen.
rule-no_number = je kunt of wilt geen telefoonnummer geven
    .reason = Heeft geen telefoonnummer nodig
    .in_practice = Je moet de dienst een telefoonnummer geven, en dat leidt in de meeste landen naar je naam.
rule-no_number_login = je kunt of wilt geen telefoonnummer geven
    .reason = Te gebruiken zonder een telefoonnummer te geven
    .in_practice = Je moet de dienst een telefoonnummer geven, en dat leidt in de meeste landen naar je naam.
rule-number_hidden = je wilt je telefoonnummer verbergen voor de mensen aan wie je schrijft
    .reason = Je kunt je telefoonnummer verbergen voor de mensen aan wie je schrijft
    .in_practice = De mensen aan wie je schrijft, zien je telefoonnummer.
rule-targeted_needs_forward_secrecy = je apparaat kan worden aangevallen, en een gestolen sleutel mag je oude berichten niet openen
    .reason = Een gestolen sleutel opent je oude berichten niet
    .in_practice = Wie een sleutel van je apparaat steelt, kan lezen wat ervoor is geschreven.
rule-years_need_forward_secrecy = je berichten moeten jarenlang geheim blijven, ook als er later een sleutel wordt gestolen
    .reason = Wat je schrijft blijft geheim, ook als er jaren later een sleutel wordt gestolen
    .in_practice = Wie je berichten nu verzamelt en jaren later een sleutel steelt, kan ze dan lezen.
rule-encrypted_by_default = je wilt dat niemand anders dan de deelnemers een chat kan lezen
    .reason = Versleutelt privéchats vanzelf: alleen wie erin zit, kan meelezen
    .in_practice = Chats kunnen zo worden verstuurd dat de dienst ze kan lezen.
rule-not_exposed = je wilt zelf bepalen wie je telefoonnummer te weten komt
    .reason = Je bepaalt zelf wie je telefoonnummer te weten komt
    .in_practice = Mensen kunnen via de messenger je telefoonnummer te weten komen.
rule-vanish_must = je berichten moeten zichzelf na een tijdje wissen
    .reason = Berichten kunnen zichzelf na een tijdje wissen
    .in_practice = Berichten blijven op elk apparaat staan totdat iemand ze wist.
rule-cut_off = je berichten moeten ook aankomen als er geen internet is
    .reason = Brengt berichten op korte afstand over als er geen internet is
    .in_practice = Zolang er geen internet is, blijven berichten wachten.
    .fallback = op een Android-telefoon, voor dagen zonder internet
rule-ip_must = je IP-adres moet verborgen blijven zonder extra app
    .reason = Verbergt je IP-adres vanzelf
    .in_practice = De dienst kan zien waarvandaan je ongeveer verbinding maakt, tenzij je een app als Orbot gebruikt.
rule-call_must = je moet kunnen bellen
    .reason = Je kunt ermee bellen
    .in_practice = Om te bellen heb je iets anders nodig.
rule-group_call_must = je moet met meerdere mensen tegelijk kunnen bellen
    .reason = Je kunt er met meerdere mensen tegelijk mee bellen
    .in_practice = Om met meerdere mensen tegelijk te bellen heb je iets anders nodig.
rule-group_hundred = je grootste groep telt maximaal 100 mensen
    .reason = Heeft plaats voor groepen van 100
    .in_practice = Zo’n groep wordt traag of kan niet: je moet hem splitsen.
rule-group_thousand = je grootste groep telt maximaal 1000 mensen
    .reason = Heeft plaats voor groepen van 1000
    .in_practice = Zo’n groep wordt traag of kan niet: je moet hem splitsen.
rule-group_open = je hebt een groep nodig waar iedereen lid van kan worden
    .reason = Heeft groepen waar iedereen lid van kan worden
    .in_practice = Je voegt de mensen in je groepen zelf toe; niemand kan zomaar lid worden.
    .fallback = voor de groep waar iedereen lid van kan worden, en waarin alles als openbaar geldt
rule-phone_and_computer = je wilt hetzelfde account op je telefoon en je computer
    .reason = Hetzelfde account op je telefoon en je computer
    .in_practice = Telefoon en computer delen geen account: je gebruikt er een van, of twee accounts.
rule-equal_devices = je wilt hetzelfde account op meerdere apparaten die niet van elkaar afhangen
    .reason = Hetzelfde account op meerdere apparaten die niet van elkaar afhangen
    .in_practice = Het account staat op één hoofdapparaat; andere zijn daaraan gekoppeld of hebben een eigen account.
rule-account_back = je account en je contacten moeten terugkomen als je je apparaat kwijtraakt
    .reason = Account en contacten kunnen terugkomen na verlies
    .in_practice = Raak je je apparaat kwijt, dan begin je opnieuw en vertel je mensen hoe ze je dan bereiken.
rule-messages_back = je berichten moeten terugkomen als je je apparaat kwijtraakt
    .reason = Berichten kunnen terugkomen na verlies
    .in_practice = Raak je je apparaat kwijt, dan zijn je berichten weg.
rule-own_server = je organisatie wil haar eigen server beheren
    .reason = Je organisatie kan een eigen server beheren
    .in_practice = Berichten gaan via servers die anderen beheren.
rule-blocked_routes = je internet is deels geblokkeerd, en je hebt manieren nodig om dat te omzeilen
    .reason = Kent manieren om een blokkade te omzeilen
rule-anonymity_sign_up = je wilt geen account dat tot jou te herleiden is
    .reason = Vraagt geen nummer, naam of adres
rule-anonymity_ip = je wilt niet dat je IP-adres je verraadt
    .reason = Verbergt je IP-adres vanzelf
rule-anonymity_metadata = je wilt niet dat iemand te weten komt aan wie je schrijft
    .reason = Geen server komt te weten aan wie je schrijft
rule-targeted_attacks_post_compromise_security = je wilt dat latere berichten weer veilig zijn als er een sleutel van je wordt gestolen
    .reason = Na diefstal van een sleutel zijn latere berichten weer veilig
rule-censorship_blocked_networks = je wilt dat berichten aankomen op plekken waar messengers worden geblokkeerd
    .reason = Kent manieren om een blokkade te omzeilen
rule-censorship_operator = je wilt niet dat één enkele organisatie je kan buitensluiten
    .reason = Geen enkele organisatie kan je in haar eentje buitensluiten
rule-no_number_at_all = je wilt je aanmelden zonder telefoonnummer
    .reason = Heeft geen telefoonnummer nodig
rule-everyone_copes = je hebt een messenger nodig waar iedereen mee overweg kan
    .reason = Makkelijk genoeg voor iedereen
rule-already_signal = mensen aan wie je schrijft, gebruiken Signal al
    .reason = Mensen aan wie je schrijft, gebruiken hem al
rule-already_simplex = mensen aan wie je schrijft, gebruiken SimpleX Chat al
    .reason = Mensen aan wie je schrijft, gebruiken hem al
rule-already_briar = mensen aan wie je schrijft, gebruiken Briar al
    .reason = Mensen aan wie je schrijft, gebruiken hem al
rule-already_element = mensen aan wie je schrijft, gebruiken Element al
    .reason = Mensen aan wie je schrijft, gebruiken hem al
rule-already_session = mensen aan wie je schrijft, gebruiken Session al
    .reason = Mensen aan wie je schrijft, gebruiken hem al
rule-people_stay = je hebt een messenger nodig waarop mensen niet afhaken
    .reason = Makkelijk te gebruiken, zodat mensen niet afhaken
rule-little_known = je wilt dat de dienst weinig over je te weten komt
    .reason = De dienst komt weinig te weten over jou en aan wie je schrijft
rule-supply_chain_reproducible_builds = je wilt dat het aan het licht komt als er met de app is geknoeid
    .reason = Als er met de app is geknoeid, kunnen anderen daarachter komen
rule-supply_chain_audit = je wilt dat onafhankelijke deskundigen de app hebben gecontroleerd
    .reason = Onafhankelijke deskundigen hebben hem gecontroleerd
rule-ip_nice = je zou je IP-adres graag verborgen houden
    .reason = Verbergt je IP-adres vanzelf
rule-vanish_nice = je zou graag willen dat berichten zichzelf wissen
    .reason = Berichten kunnen zichzelf na een tijdje wissen
rule-calls_nice = je zou graag willen bellen
    .reason = Je kunt ermee bellen
rule-also_anonymity_sign_up = je wilt ook geen account dat tot jou te herleiden is
    .reason = Vraagt geen nummer, naam of adres
rule-also_anonymity_ip = je wilt ook niet dat je IP-adres je verraadt
    .reason = Verbergt je IP-adres vanzelf
rule-also_anonymity_metadata = je wilt ook niet dat iemand te weten komt aan wie je schrijft
    .reason = Geen server komt te weten aan wie je schrijft
rule-also_targeted_attacks_post_compromise_security = je wilt ook dat latere berichten weer veilig zijn als er een sleutel van je wordt gestolen
    .reason = Na diefstal van een sleutel zijn latere berichten weer veilig
rule-also_censorship_blocked_networks = je wilt ook dat berichten aankomen op plekken waar messengers worden geblokkeerd
    .reason = Kent manieren om een blokkade te omzeilen
rule-also_censorship_operator = je wilt ook niet dat één enkele organisatie je kan buitensluiten
    .reason = Geen enkele organisatie kan je in haar eentje buitensluiten
rule-also_supply_chain_reproducible_builds = je wilt ook dat het aan het licht komt als er met de app is geknoeid
    .reason = Als er met de app is geknoeid, kunnen anderen daarachter komen

## Bronnen

source-pg_2024 = Privacy Guides, Real-Time Communication: Nederlandse uitgave, stand van augustus 2024 (de link leidt naar de huidige pagina)
source-pg_2025 = Privacy Guides, Real-Time Communication: pagina zoals laatst gewijzigd in oktober 2025
source-pg_social = Privacy Guides, Social Networks: het gedeelte over Element
source-pg_history = Privacy Guides: geschiedenis van de wijzigingen in de pagina's over messengers en sociale netwerken
source-pg_hardening = Privacy Guides: Signal veiliger instellen
source-pg_registration = Privacy Guides: nieuws over het registreren van telefoonnummers bij Signal
source-pg_proxy = Privacy Guides: waarschuwing over Signal-proxy's
source-pg_threats = Privacy Guides, Common Threats (veelvoorkomende bedreigingen)
source-pg_networks = Privacy Guides, Types of Communication Networks (soorten communicatienetwerken)
source-pg_activists = Privacy Guides: gids voor demonstranten en activisten
source-pg_ios = Privacy Guides: overzicht van iOS
source-pg_news = Privacy Guides: nieuws over Session Protocol V2
source-sig_usernames = Signal: gebruikersnamen en je telefoonnummer privé houden
source-sig_protect = Signal-ondersteuning: advies tegen oplichting
source-sig_groups = Signal-ondersteuning: groepschats (ongedateerde pagina, gelezen op 2026-11-23)
source-sig_linked = Signal: gekoppelde apparaten met je berichtgeschiedenis
source-sig_group_calls = Signal: hoe versleutelde groepsgesprekken met maximaal 40 mensen werken
source-sig_backups = Signal: veilige back-ups
source-sig_spqr = Signal: nieuwe bescherming tegen kwantumcomputers
source-sig_recall = Signal: schermbeveiliging tegen Windows Recall
source-sig_login = Signal voor Android 8.28.0: aankondiging van een account zonder telefoonnummer (bèta)
source-sig_app = Signal: teksten en code van de Android-app
source-sig_ios = Signal: code van de iPhone-app
source-sig_tablets = Signal voor Android 8.20.5: toelichting bij de versie
source-sig_ios_8_22 = Signal voor iPhone 8.22: toelichting bij de versie
source-sig_desktop = Signal voor computers 8.34.0: versie
source-sig_circumvention = Signal: discussie van ontwikkelaars over het omzeilen van blokkades vóór het registreren
source-sig_spam = Signal: het ene deel van de server dat geheim blijft
source-sig_backup_ios = Signal voor iPhone: gebruikers over de back-up in versie 8.5
source-sig_unlink = Signal: ontwikkelaars over gekoppelde apparaten die niet worden gebruikt
source-sig_landline = signal-cli: gebruikers over registreren met een vast nummer
source-aivd = Nederlandse inlichtingendiensten AIVD en MIVD: waarschuwing voor aanvallen op Signal- en WhatsApp-accounts
source-bfv = Duitse diensten BfV en BSI: waarschuwing voor aanvallen op Signal-accounts, volgens Deutschlandfunk
source-ios_notifications = 404 Media: voorvertoningen van Signal-berichten teruggehaald uit de opslag van meldingen op iPhones
source-apple_fix = Apple: beveiligingsinhoud van iOS en iPadOS 26.4.2 en 18.7.8
source-molly_readme = Molly: beschrijving bij de broncode, van voordat de twee varianten één app werden
source-molly_site = Molly: website
source-molly_merge = Molly: discussies van ontwikkelaars over het samenvoegen van de twee varianten tot één app en over de overstap daarnaar
source-molly_releases = Molly: versies
source-molly_gap = Molly: gebruikers over de oude versie die geen verbinding meer kreeg
source-molly_linked = Molly: ontwikkelaars over UnifiedPush op gekoppelde apparaten
source-sx_guide = SimpleX Chat: gebruikershandleiding
source-sx_faq = SimpleX Chat: veelgestelde vragen
source-sx_audit_2022 = SimpleX Chat: beveiligingscontrole door Trail of Bits, 2022
source-sx_audit_2024 = SimpleX Chat: beoordeling van het cryptografische ontwerp door Trail of Bits, 2024
source-sx_6_3 = SimpleX Chat: aankondiging van versie 6.3
source-sx_6_4 = SimpleX Chat: aankondiging van versie 6.4.1
source-sx_6_5 = SimpleX Chat: aankondiging van versie 6.5
source-sx_7 = SimpleX Chat: gewijzigde instellingen en openbare namen in versie 7
source-sx_releases = SimpleX Chat: versies
source-sx_crowdfunding = SimpleX Chat: aankondiging van de crowdfunding
source-sx_badges = SimpleX Chat: aankondiging van betaalde badges
source-sx_directory = SimpleX Chat: lijst van openbare groepen
source-sx_groups = SimpleX Chat: gebruikershandleiding, het deel over groepen (ongedateerde pagina, gelezen op 2026-11-25)
source-sx_profiles = SimpleX Chat: gebruikershandleiding, de delen over profielen en namen
source-sx_saved_passphrase = SimpleX Chat: gebruikers over de wachtwoordzin die op een computer leesbaar bewaard wordt
source-sx_linux_files = SimpleX Chat: gebruikers over ontvangen bestanden die op Linux onversleuteld staan
source-sx_privacy = SimpleX Chat: privacybeleid
source-sx_security = SimpleX Chat: veiligheid van het protocol
source-br_app = Briar: teksten van de Android-app, versie 1.5.19
source-br_readme = Briar: beschrijving bij de broncode
source-br_manual = Briar: handleiding
source-br_desktop = Briar Desktop: beschrijving bij de broncode, versie 0.6.4 bèta
source-br_mailbox = Briar Mailbox: broncode, versie 1.0.9
source-br_spec = Briar: specificatie van de protocollen (ongedateerde pagina, gelezen op 2026-11-23)
source-br_interview = Localization Lab: interview met het team van Briar
source-el_x = Element X: teksten en beschrijving van de Android-app
source-el_x_ios = Element X: code van de iPhone-app
source-el_release = Element X voor Android 26.11.1: voorlopige versie
source-el_call = Element Call: beschrijving bij de broncode
source-el_verify = Documentatie van Element: hoe je apparaten verifieert
source-el_isolation = Element: plan van de ontwikkelaars om niet-geverifieerde apparaten buiten te sluiten
source-el_sessions = Documentatie van Element: sessies (ongedateerde pagina, gelezen op 2026-11-25)
source-el_mail = Element: discussies van ontwikkelaars over e-mailadressen bij het registreren
source-el_reactions = Element: discussies van ontwikkelaars over onversleutelde reacties
source-el_state = Element: discussies van ontwikkelaars over onversleutelde namen en andere gegevens van ruimtes
source-el_vanish = Element: discussie van ontwikkelaars over verdwijnende berichten
source-el_vodozemac = Matrix.org: controle van de versleutelingsbibliotheek vodozemac door Least Authority
source-el_systemli = systemli.org: Matrix veilig gebruiken (in het Duits; ongedateerde pagina, gelezen op 2026-11-23)
source-se_app = Session: teksten van de Android-app, versie 1.33.4
source-se_docs = Session: documentatie
source-se_v2 = Session: aankondiging van Session Protocol V2
source-se_foundation = Session: introductie van de Session Technology Foundation
source-se_calls = Session: bellen en wat dat verraadt
source-se_end = Session: oproep om donaties vóór de geplande stopzetting
source-se_future = Session: de toekomst van het project
source-se_desktop = Session voor computers: versies 1.18.1 tot 1.18.4
source-se_library = Session: versies van de gedeelde bibliotheek, 1.9.2 tot 1.9.4
source-refuge_phone = Refuge: je telefoon beveiligen (ongedateerde pagina, gelezen op 2026-11-25)
source-refuge_accounts = Refuge: onlineaccounts (ongedateerde pagina, gelezen op 2026-11-25)
source-nnedv = NNEDV: een veiligheidsplan voor de telefoon (ongedateerde pagina, gelezen op 2026-11-25)
source-stalkerware = Coalition Against Stalkerware: schrijven over stalkerware (ongedateerde pagina, gelezen op 2026-11-25)
source-safety_check = MacRumors: Veiligheidscontrole op de iPhone (ongedateerde pagina, gelezen op 2026-11-25)
source-access_now_help = Access Now: vragen en antwoorden over de hulplijn (ongedateerde pagina, gelezen op 2026-11-25)
source-access_now_cut = Access Now: als je wordt afgesloten (ongedateerde pagina, gelezen op 2026-11-25)
source-border_checklist = Freedom of the Press Foundation en EFF: checklist voor de grens
source-rory_peck = Rory Peck Trust: grensovergangen en controleposten (ongedateerde pagina, gelezen op 2026-11-25)
source-lockdown = Android Police: vergrendelen met lockdown op Android
source-records_firms = Zasio: berichten bewaren in bedrijven
source-records_nhs = UKAuthority: advies van de NHS over chatberichten
source-records_signal = The Librarian: hoe en waarom iemand Signal gebruikt, met MIT Technology Review over bewaren
source-hwb = Hwb (overheid van Wales): Signal, voor gezinnen (ongedateerde pagina, gelezen op 2026-11-25)
source-groups_lee = M. Lee: Signal-groepen gebruiken voor activisme
source-cldc_signal = Civil Liberties Defense Center: Signal voor activisten (ongedateerde pagina, gelezen op 2026-11-25)
source-moving_cnet = CNET: waarom mensen hun familie naar Signal halen
source-moving_hirlimann = L. Hirlimann: overstappen op Signal is moeilijk
source-pg_copy_2026 = Privacy Guides, Real-Time Communication met de criteria: kopie van maart 2026
source-pg_threema_2019 = Privacy Guides, toen nog onder een andere naam: Threema van de lijst met af te raden messengers gehaald
source-pg_wire_2019 = Privacy Guides, toen nog onder een andere naam: Wire van de pagina gehaald
source-eylenburg = Eylenburg: vergelijking van messengers
source-secure_apps = Secure Messaging Apps Comparison: de tabel, naar eigen zeggen deels machinaal bewerkt en daarna met de hand nagekeken
source-heise = heise: vijf alternatieven voor WhatsApp getest (in het Duits)
source-newcom = Newcom: gebruik van WhatsApp en Signal in Nederland, volgens Dutchcowboys
source-wa_backup = Hulp van WhatsApp: de versleutelde back-up (ongedateerde pagina, gelezen op 2026-11-25)
source-wa_vanish = Hulp van WhatsApp: verdwijnende berichten (ongedateerde pagina, gelezen op 2026-11-25)
source-wa_linked = Hulp van WhatsApp: gekoppelde apparaten (ongedateerde pagina, gelezen op 2026-11-25)
source-wa_white_paper = WhatsApp: technisch overzicht van de versleuteling, geciteerd door Radio Utopie
source-wa_backup_audit = NCC Group: openbaar rapport over de versleutelde back-ups van WhatsApp, gelezen via een aankondiging ervan
source-wa_groups = Royal Holloway, University of London: proefschrift over versleutelde groepen in Matrix en WhatsApp
source-wa_limits = The Indian Express: WhatsApp-groepen van 1024 mensen en videogesprekken met 32
source-wa_usernames = Oton Technology: gebruikersnamen in WhatsApp kunnen worden gereserveerd
source-wa_interop = Mobile Ecosystem Forum: de eerste diensten in de EU die met WhatsApp verbinden
source-wa_privacy = WhatsApp: privacybeleid voor Europa
source-wa_proxy = WhatsApp: hoe je er een proxy voor beheert
source-proxy_news = Cybernoz: WhatsApp krijgt proxy's tegen censuur, met een blik op die van Telegram
source-wa_pin = Business Upturn: advies van WhatsApp over de pincode en groepen
source-wa_export = Mainlinc: chats exporteren en het account verwijderen in WhatsApp (ongedateerde pagina, gelezen op 2026-11-25)
source-wa_delete = India Today: hoe je een WhatsApp-account verwijdert
source-tg_faq = Telegram: veelgestelde vragen (ongedateerde pagina, gelezen op 2026-11-25)
source-tg_privacy = Telegram: privacybeleid (ongedateerde kopie van vóór september 2024)
source-tg_authorities = ToS;DR: de bepaling in het beleid van Telegram over wat autoriteiten krijgen
source-tg_keys = Telegram: hoe sleutels wisselen in geheime chats (ongedateerde pagina, gelezen op 2026-11-25)
source-tg_desktop = Telegram Desktop: teksten van de app
source-tg_study = ETH Zürich: zwakke plekken in het protocol van Telegram en argumenten voor de veiligheid ervan
source-ap_pq3 = Apple: iMessage met PQ3 (ongedateerde pagina uit 2024)
source-ap_icloud = Apple: hoe iCloud-reservekopieën zijn beveiligd (ongedateerde pagina, gelezen op 2026-11-25)
source-ap_off = Android Police: hoe je iMessage uitzet (ongedateerde pagina, gelezen op 2026-11-25)
source-rcs_encrypted = Particle News: versleuteld RCS tussen iPhone en Android begint
source-rcs_limits = Spurnow: grootte van groepen in iMessage en RCS (ongedateerde pagina, gelezen op 2026-11-25)
source-gm_encryption = Google: hoe versleuteling in Berichten werkt (ongedateerde pagina, gelezen op 2026-11-25)
source-gm_use = Google: versleuteling in Berichten gebruiken (ongedateerde kopie, gelezen op 2026-11-25)
source-gm_rcs_off = Phandroid: RCS uitzetten voordat je van telefoon wisselt
source-gm_groups = helentech: RCS-groepen na 30 dagen zonder RCS (in het Japans, ongedateerde pagina, gelezen op 2026-11-25)
source-fm_encryption = Meta: uitleg over end-to-end-versleuteling in Messenger
source-fm_vanish = Hulp van Messenger: verdwijnende berichten (ongedateerde pagina, gelezen op 2026-11-25)
source-fm_desktop = Digital Phablet: de computer-apps van Messenger stoppen
source-fm_site = Particle News: messenger.com stopt in april 2026
source-cisa_mobile = CISA (Amerikaanse dienst voor cyberveiligheid): advies over veilig mobiel communiceren, gelezen via samenvattingen
source-th_app = Threema: code en teksten van de Android-app, versie 6.4.2
source-th_pfs = Threema: vragen over forward secrecy (ongedateerde pagina, gelezen op 2026-11-25)
source-th_owner = Höfe24: Threema verkocht aan Comitis Capital (in het Duits)
source-wi_app = Wire: teksten van de Android-app
source-wi_server = Wire: documentatie van de servers
source-wi_privacy = Wire: technisch overzicht over privacy (ongedateerde pagina, gelezen op 2026-11-25)
source-wi_security = Wire: uitleg over de beveiliging (ongedateerde pagina, gelezen op 2026-11-25)
source-wi_fieldwork = Fieldwork: notities over Wire (ongedateerde pagina, gelezen op 2026-11-25)
source-dc_help = Delta Chat: hulppagina's
source-dc_app = Delta Chat: wijzigingen en teksten van de Android-app, versie 2.59
source-dc_zero = Delta Chat: wat de servers nog te weten komen
source-xm_omemo = XMPP Standards Foundation: specificatie van OMEMO, versie 0.8.3, experimenteel
source-xm_conversations = Gegevensblad over Conversations in een openbaar bestand (ongedateerd, gelezen op 2026-11-25)
source-xm_default = Daniel Gultsch, maker van Conversations: OMEMO standaard aan (ongedateerde pagina van rond 2018)
source-xm_audit = Analyse van de cryptografie van OMEMO, op veel plaatsen geciteerd en niet door ons gelezen
source-xm_monal = Monal: broncode (oudere kopie)
source-xm_converse = Converse.js: versie 14.0, voor de browser
source-judgement = Ons eigen oordeel

## Plekken om de app te krijgen

channel-google_play = Google Play
channel-app_store = Apple App Store
channel-f_droid = F-Droid (een appwinkel zonder Google)
channel-f_droid_makers = De eigen bron van de makers in F-Droid (een appwinkel zonder Google)
channel-accrescent = Accrescent (een appwinkel zonder Google)
channel-apk = Eigen Android-bestand van de makers (APK)
channel-github = Versies van de makers op GitHub
channel-website = Website van de makers
channel-flathub = Flathub (een appwinkel voor Linux)
channel-web = In de browser

## Eigenschappen

attribute-standing = Advies van Privacy Guides
    .explain = Privacy Guides is een website die hulpmiddelen voor privacy aanbeveelt en geen banden heeft met de makers ervan. Aanbevolen betekent: heel goed voor gevoelige gesprekken. Een aanvullende optie voorziet in andere behoeften, maar is niet bedoeld voor langdurige of gevoelige communicatie.
level-standing-not_listed = staat niet op de pagina, wat geen oordeel is
level-standing-additional = een aanvullende optie, niet voor gevoelige gesprekken
level-standing-recommended = aanbevolen
attribute-sign_up = Nodig om je te registreren
    .explain = Wat je moet geven of aanmaken voordat je de messenger kunt gebruiken. Een telefoonnummer leidt vaak naar je naam.
level-sign_up-phone_number = een telefoonnummer
level-sign_up-number_or_fee = een telefoonnummer, of op Android een kleine betaling
level-sign_up-account = een accountnaam
level-sign_up-nothing = niets
attribute-shown_to_contacts = Zichtbaar voor de mensen aan wie je schrijft
    .explain = Of de mensen aan wie je schrijft je telefoonnummer te zien krijgen.
level-shown_to_contacts-number = je telefoonnummer
level-shown_to_contacts-hideable = je telefoonnummer, tenzij je het verbergt
level-shown_to_contacts-no_number = geen telefoonnummer
attribute-forward_secrecy = Forward secrecy (voorwaartse geheimhouding)
    .explain = Berichten worden vergrendeld met sleutels, geheime getallen die de app bewaart. Met forward secrecy opent een gestolen sleutel geen oude berichten, omdat de sleutels voortdurend veranderen.
level-forward_secrecy-no = nee, een gestolen sleutel kan oude berichten openen
level-forward_secrecy-partly = deels, alleen in sommige chats
level-forward_secrecy-yes = ja, een gestolen sleutel opent geen oude berichten
attribute-post_compromise_security = Weer veilig na diefstal van een sleutel
    .explain = Berichten worden vergrendeld met sleutels, geheime getallen die de app bewaart. Hier gaat het erom of nieuwe sleutels iemand buitensluiten die er een heeft gestolen, zodat latere berichten veilig zijn (vakterm: post-compromise security).
level-post_compromise_security-no = nee
level-post_compromise_security-partly = deels, alleen in sommige chats of na een tijdje
level-post_compromise_security-yes = ja
attribute-default_encryption = Vanaf het begin versleuteld
    .explain = End-to-end-versleuteling betekent dat alleen jij en de mensen aan wie je schrijft een bericht kunnen lezen, en degenen die het doorgeven niet. Hier gaat het erom wat op die manier versleuteld is zonder dat je iets hoeft aan te zetten.
level-default_encryption-nothing = niets vanzelf
level-default_encryption-some_chats = sommige chats, afhankelijk van het soort chat of van de ander
level-default_encryption-private_chats = privéchats, maar openbare niet
level-default_encryption-everything = alles wat je schrijft
attribute-audit = Gecontroleerd door onafhankelijke deskundigen
    .explain = Een controle (audit) is een onderzoek van de app of de versleuteling ervan door onafhankelijke deskundigen, met een gepubliceerd rapport.
level-audit-none = nee, voor zover bekend
level-audit-once = één keer
level-audit-repeated = meer dan één keer
attribute-open_source = Broncode gepubliceerd
    .explain = Broncode is de tekst waaruit een programma wordt gemaakt. Als die is gepubliceerd, kan iedereen die er verstand van heeft zoeken naar fouten en verborgen valstrikken.
level-open_source-none = nee
level-open_source-clients = alleen van de apps
level-open_source-everything = van de apps en eventuele servers
attribute-reproducible_builds = Download te controleren aan de hand van de broncode
    .explain = Of deskundigen de app opnieuw kunnen bouwen uit de gepubliceerde broncode en kunnen zien dat het resultaat gelijk is aan de download, zodat alles wat erin verborgen zit aan het licht zou komen. De vakterm is reproducible builds.
level-reproducible_builds-no = nee
level-reproducible_builds-partly = deels, maar niet voor telefoons
level-reproducible_builds-yes = ja, in elk geval voor Android
attribute-operator = Servers beheerd door
    .explain = Servers zijn de computers die je berichten doorgeven. Als één organisatie ze allemaal beheert, beslist zij als enige over regels en accounts.
level-operator-single = één organisatie
level-operator-several = meerdere beheerders
level-operator-none = niemand, er zijn geen servers nodig
attribute-metadata = Wie aan wie schrijft
    .explain = Metadata zijn de gegevens rond een bericht: wie aan wie schrijft en wanneer. Ze kunnen veel verraden, ook als niemand het bericht zelf kan lezen.
level-metadata-visible = de servers kunnen het zien
level-metadata-minimised = de servers komen er weinig over te weten
level-metadata-none = geen enkele server krijgt het te horen
attribute-ip_address = Je IP-adres
    .explain = Een IP-adres is het nummer van je internetverbinding; het laat zien wie je provider is en waar je ongeveer bent. Hier gaat het erom of het verborgen is als je via internet berichten verstuurt en ontvangt.
level-ip_address-visible = zichtbaar voor de servers
level-ip_address-with_extra_app = deels verborgen, volledig alleen met een extra app
level-ip_address-hidden = verborgen bij berichten
attribute-blocked_networks = Waar messengers worden geblokkeerd
    .explain = Sommige landen, scholen en bedrijven blokkeren messengers. Tor is een netwerk dat verbergt waarvandaan je verbinding maakt; bridges zijn ingangen tot Tor die moeilijker te blokkeren zijn.
level-blocked_networks-basic = een eenvoudige manier om de blokkade te omzeilen
level-blocked_networks-several_routes = meerdere routes of servers om te proberen
level-blocked_networks-bridges = bridges, die moeilijker te blokkeren zijn
attribute-offline = Zonder internet
    .explain = Of berichten rechtstreeks van het ene apparaat naar het andere in de buurt kunnen gaan, via bluetooth of wifi, als er geen internet is.
level-offline-no = werkt niet
level-offline-nearby = werkt tussen apparaten dicht bij elkaar
attribute-android = Op een Android-telefoon
    .explain = Of de makers een app voor Android-telefoons aanbieden.
level-android-no = geen app
level-android-yes = er is een app
attribute-iphone = Op een iPhone
    .explain = Of de makers een app voor de iPhone aanbieden.
level-iphone-no = geen app
level-iphone-yes = er is een app
attribute-windows = Op een Windows-computer
    .explain = Of de makers een app voor Windows aanbieden, en of je daarnaast een telefoon nodig hebt.
level-windows-no = geen app
level-windows-with_phone = alleen samen met een telefoon
level-windows-yes = werkt zonder telefoon
attribute-macos = Op een Apple-computer
    .explain = Of de makers een app voor Apple-computers (Mac) aanbieden, en of je daarnaast een telefoon nodig hebt.
level-macos-no = geen app
level-macos-with_phone = alleen samen met een telefoon
level-macos-yes = werkt zonder telefoon
attribute-linux = Op een Linux-computer
    .explain = Of de makers een app voor Linux aanbieden, en of je daarnaast een telefoon nodig hebt.
level-linux-no = geen app
level-linux-with_phone = alleen samen met een telefoon
level-linux-yes = werkt zonder telefoon
attribute-browser = In een webbrowser
    .explain = Of je de messenger in een browser kunt gebruiken, zonder iets te installeren. Een browser is minder veilig dan een geïnstalleerde app.
level-browser-no = werkt niet
level-browser-yes = werkt
attribute-calls = Bellen
    .explain = Op welke manieren je kunt bellen. Een oproep kan de ander je IP-adres tonen: het nummer van je internetverbinding, dat laat zien wie je provider is en waar je ongeveer bent.
level-calls-none = niet mogelijk
level-calls-exposed = één-op-één, maar je IP-adres is dan te zien
level-calls-one_to_one = één-op-één
level-calls-group = één-op-één en in groepen
attribute-group_size = Grootte van privégroepen
    .explain = Hoeveel mensen een gesloten groep kan hebben of goed aankan.
level-group_size-small = klein, ongeveer 20 mensen
level-group_size-hundred = tot ongeveer 100 mensen
level-group_size-thousand = 1000 mensen of meer
attribute-open_groups = Groepen waar iedereen lid van kan worden
    .explain = Groepen waarvoor je geen uitnodiging nodig hebt. Ze zijn meestal niet versleuteld, dus beschouw alles wat daar wordt gezegd als openbaar.
level-open_groups-no = nee
level-open_groups-yes = ja, maar niet privé
attribute-devices_at_once = Apparaten voor één account
    .explain = Op hoeveel apparaten je tegelijk hetzelfde account kunt hebben.
level-devices_at_once-one = één
level-devices_at_once-phone_and_computer = één telefoon als hoofdapparaat, met andere apparaten die daaraan gekoppeld zijn
level-devices_at_once-equal = meerdere die niet van elkaar afhangen
attribute-recovery = Als de telefoon kwijt is
    .explain = Wat er op een nieuwe telefoon kan terugkomen als je hebt bewaard wat de messenger daarvoor biedt: de back-up, de herstelsleutel of het herstelwachtwoord.
level-recovery-nothing = er komt niets terug
level-recovery-account = account en contacten kunnen terugkomen
level-recovery-messages = ook berichten kunnen terugkomen
attribute-disappearing = Berichten die zichzelf wissen
    .explain = Of berichten na een tijdje kunnen verdwijnen van alle apparaten in de chat, zodat er minder achterblijft op een telefoon die kwijt of afgepakt is. Iedereen in de chat kan ze eerst nog kopiëren.
level-disappearing-no = nee
level-disappearing-fixed = ja, na een vaste tijd
level-disappearing-chosen = ja, na een tijd die je zelf kiest
attribute-own_server = Je eigen server
    .explain = Of een persoon of een organisatie zelf de computer kan beheren die de eigen berichten doorgeeft.
level-own_server-no = wordt niet aangeboden
level-own_server-yes = mogelijk
attribute-ease = Gebruiksgemak
    .explain = Hoeveel geduld de messenger vraagt van mensen die hem nog niet kennen. Dit is ons eigen oordeel.
level-ease-patience = vraagt geduld
level-ease-some = vraagt wat uitleg
level-ease-anyone = makkelijk voor iedereen
attribute-continuity = Toekomst van het project
    .explain = Of er mensen aan de messenger blijven werken. Fouten in een app die niemand onderhoudt, worden niet hersteld.
level-continuity-at_risk = onzeker
level-continuity-active = wordt actief ontwikkeld
attribute-page_order = Plaats op de pagina van Privacy Guides
    .explain = De volgorde waarin Privacy Guides de vijf messengers in augustus 2024 noemde. We gebruiken die alleen als niets anders de doorslag geeft.
level-page_order-fifth = vijfde
level-page_order-fourth = vierde
level-page_order-third = derde
level-page_order-second = tweede
level-page_order-first = eerste

## Signal

messenger-signal = Een messenger voor de telefoon die werkt zoals de messengers die de meeste mensen kennen, met groepen, bellen en videobellen. Alles wat je ermee zegt, is end-to-end versleuteld: alleen jij en de mensen met wie je praat, kunnen het lezen of horen.

fact-signal-standing = In 2024 door Privacy Guides als eerste genoemd, en in 2025 nog steeds. Sinds 22 augustus 2024 noemt Privacy Guides ook Molly, een tweede app voor hetzelfde netwerk, voor Android-gebruikers die gerichte aanvallen vrezen.
fact-signal-sign_up = Gewoonlijk een nummer waarop je één sms of één telefoontje kunt ontvangen; de mensen aan wie je schrijft, hoeven het niet te zien. In september 2026 kondigde Signal een account zonder nummer aan, tegen een kleine eenmalige betaling, als bèta (testversie) voor Android met Google Play. Voor de iPhone wordt eraan gewerkt.
fact-signal-shown_to_contacts = Sinds 2024 krijgen mensen die je nummer nog niet hebben, het standaard niet te zien. Met een gebruikersnaam kun je het voor iedereen verbergen. Bij een account zonder nummer valt er niets te tonen (onze gevolgtrekking).
fact-signal-post_compromise_security = Twee uitbreidingen (PQXDH sinds 2023, SPQR sinds 2025) beschermen ook tegen toekomstige kwantumcomputers, die oudere versleuteling zouden kunnen kraken.
fact-signal-default_encryption = Berichten, bestanden, groepen en oproepen, zonder dat je iets hoeft aan te zetten.
fact-signal-audit = Het protocol (de regels waarmee Signal versleutelt), in 2016. Een controle van Molly zelf is ons niet bekend.
fact-signal-open_source = De apps en de servers, behalve het deel dat ongewenste berichten tegenhoudt: dat deel blijft geheim.
fact-signal-reproducible_builds = Voor de Android-apps, Signal en Molly: de makers van allebei publiceren hoe je de app opnieuw kunt bouwen en vergelijken met de app die zij verspreiden.
fact-signal-operator = Signal Messenger LLC, eigendom van de Signal Foundation, een organisatie zonder winstoogmerk. Molly gebruikt dezelfde servers.
fact-signal-metadata = De server houdt je groepen niet bij, en je contactenlijst en profiel zijn versleuteld. Aan autoriteiten kon Signal alleen vertellen of een nummer geregistreerd is, sinds wanneer, en wanneer het voor het laatst verbinding maakte.
fact-signal-ip_address = De servers van Signal zien het. Op Android kan de app Molly het verbergen, samen met Orbot (een app die de telefoon verbindt met Tor, een netwerk dat verbergt waarvandaan je verbinding maakt).
fact-signal-blocked_networks = Eén methode is ingebouwd, maar die werkt pas nadat je je hebt geregistreerd. Signal-proxy's (computers als tussenstation) helpen ook, maar een deel van het verkeer gaat buiten de proxy om, zodat een censor het kan merken.
fact-signal-offline = Wordt voor zover bekend niet aangeboden.
fact-signal-android = Ook op telefoons zonder de diensten van Google: Signal houdt dan op de achtergrond zelf een verbinding open.
fact-signal-browser = Wordt voor zover bekend niet aangeboden.
fact-signal-calls = Bellen en videobellen. Voor groepsgesprekken noemde Signal in 2021 een grens van 40 mensen; alleen in groepen tot 16 mensen gaat bij iedereen de telefoon over.
fact-signal-open_groups = Een groep kan een uitnodigingslink hebben, maar openbare groepen die iedereen kan vinden, worden voor zover bekend niet aangeboden.
fact-signal-devices_at_once = Eén telefoon is het hoofdapparaat. Daaraan kun je computers en een iPad koppelen, en sinds juli 2026 ook Android-tablets en andere iPhones. Of je een tweede Android-telefoon kunt koppelen, konden we niet bevestigen.
fact-signal-recovery = Alleen als je de back-up vóór het verlies hebt aangezet en de bijbehorende herstelsleutel van 64 tekens nog hebt.
fact-signal-disappearing = Elke tijd die je wilt, ook als standaard voor de chats die jij begint. Losse foto's kun je zo instellen dat ze maar één keer te zien zijn. Sinds juli 2026 verdwijnen ook de regels over oproepen in zo'n chat.
fact-signal-own_server = Er is geen praktische manier om zelf een Signal-server te beheren.
fact-signal-ease = Werkt zoals de messengers die de meeste mensen kennen, op Android en iPhone, en verzonden berichten kun je nog bewerken.
fact-signal-continuity = Versie 8.28.0 voor Android is van 16 september 2026, 8.34.0 voor computers van 5 november, en er zijn nieuwere. Naar ons oordeel komt er ongeveer elke week een nieuwe versie.

link-signal-1 = Signal instellen en extra beveiligen (Privacy Guides)
link-signal-2 = Hetzelfde artikel op het nieuwere adres
link-signal-3 = Gebruikersnamen en je nummer verbergen
link-signal-4 = De Signal-pincode
link-signal-5 = Veiligheidsnummers
link-signal-6 = Jezelf beschermen tegen oplichting
link-signal-7 = Signal-proxy's
link-signal-8 = Privégroepen
link-signal-9 = Verzegelde afzender (Sealed Sender)
link-signal-10 = Specificatie van het protocol
link-signal-11 = Reproducible builds voor Android
link-signal-12 = Molly: homepage
link-signal-13 = Molly: privacybeleid (dat van Signal)
link-signal-14 = Molly: documentatie
link-signal-15 = Molly: broncode
link-signal-16 = Molly: doneren
link-signal-17 = Molly: functies
link-signal-18 = Molly: functies voor privacy en veiligheid (Privacy Guides)
link-signal-19 = Molly: overstappen van Signal
link-signal-20 = Molly: UnifiedPush, meldingen zonder Google
link-signal-21 = Molly: MollySocket, de server voor UnifiedPush
link-signal-22 = Molly: UnifiedPush stap voor stap (in het Duits)
link-signal-23 = Molly: reproducible builds
link-signal-24 = Een account zonder telefoonnummer: de pagina van Signal zelf (door ons niet gelezen)
link-signal-25 = Molly: versies, om te zien hoe oud de nieuwste is

audit-signal-1 = het Signal-protocol
    .by = academische cryptografen

app-signal-molly = Je bent bang dat iemand in je telefoon inbreekt of hem afpakt. Molly vergrendelt de opgeslagen berichten met een eigen wachtwoordzin en wist het geheugen van de telefoon bij het vergrendelen. Je bereikt er dezelfde mensen mee.
caution-signal-support_fraud = Signal vraagt in een chat nooit om codes. In 2026 waarschuwden Duitse en Nederlandse veiligheidsdiensten voor staatshackers die zich voordoen als Signal Support. Geef niemand een sms-code, je pincode, je herstelsleutel of de sleutels van je account, en scan geen code die iemand je heeft gestuurd.
caution-signal-signal_login = Een account zonder telefoonnummer is nieuw in Signal: het is in september 2026 aangekondigd als bèta (testversie) voor Android met Google Play, tegen een kleine eenmalige betaling. Of iedereen het inmiddels kan krijgen, konden we niet bevestigen. Biedt je app het niet aan, gebruik dan SimpleX Chat, waarvoor je geen nummer nodig hebt; heb je groepsgesprekken, meerdere apparaten of heel grote groepen nodig, gebruik dan Element, alleen voor gewone gesprekken.
caution-signal-number_needed = Signal heeft bij het registreren gewoonlijk een telefoonnummer nodig en kent dat ook als je het voor alle anderen verbergt. Aan autoriteiten kon Signal weinig meer vertellen: sinds wanneer het nummer geregistreerd is, en wanneer het voor het laatst verbinding maakte. Ook een account zonder nummer, nieuw op Android, belooft geen anonimiteit: de servers zien je IP-adres (het nummer van je internetverbinding), en Google ziet de aankoop. SimpleX Chat en Briar vragen niet om een nummer.
caution-signal-ip_visible = De servers van Signal zien je IP-adres (het nummer van je internetverbinding). Als je belt, kunnen je contacten het ook zien, tenzij **Always relay calls** (oproepen altijd omleiden) aanstaat. Op Android kan de app Molly gebruikmaken van Tor (een netwerk dat verbergt waarvandaan je verbinding maakt).
caution-signal-single_operator = Eén organisatie, Signal Messenger LLC, beheert alle servers van Signal en bepaalt de regels; zelf kun je geen server beheren. De servers kunnen niet lezen wat je schrijft, maar ze zien voor wie een bericht is en wat je IP-adres is (het nummer van je internetverbinding).
caution-signal-blocked_network = Signal heeft één ingebouwde manier om blokkades te omzeilen, maar die kun je pas gebruiken als je je hebt geregistreerd, en ook de sms met de code kan worden tegengehouden. Signal-proxy's (computers als tussenstation) kunnen je verraden, omdat een deel van het verkeer buiten de proxy om gaat. Een blokkade omzeilen lukt vaak; dat ongemerkt doen is moeilijker. Spreek een tweede manier af om elkaar te bereiken, zoals SimpleX Chat of Briar.
caution-signal-phone_for_computer = Op een computer werkt Signal niet zelfstandig: het account staat op een telefoon, en de computer wordt daaraan gekoppeld. Dat geldt voor jou en voor de mensen aan wie je schrijft.
caution-signal-desktop_weaker = Op een computer is makkelijker in te breken dan op een telefoon, en op een computer is Signal een webbrowser die in een programma is verpakt (Electron). Privacy Guides raadt af een computer te koppelen als je je zorgen maakt over malware (schadelijke software) of datalekken die veel mensen treffen.
caution-signal-iphone_previews = Werk eerst je iPhone bij. Tot Apple dit in april 2026 herstelde (iOS 26.4.2 en 18.7.8), konden voorvertoningen van Signal-berichten worden teruggehaald uit de opslag van meldingen op de telefoon, zelfs nadat de app was verwijderd. Open daarna in Signal **Settings** (instellingen) > **Notifications** (meldingen) > **Show** (tonen) en kies **No name or Content** (geen naam of inhoud): dan staan ze ook niet op het vergrendelde scherm, en het helpt op oudere telefoons.
caution-signal-recycled_number = Gebruik een nummer waarover je zelf beschikt en dat je houdt. Zeg je een nummer op, dan kan het naar iemand anders gaan, die zich er vervolgens mee kan registreren. De registratievergrendeling houdt dat maar tegen tot 7 dagen na je laatste activiteit.
caution-signal-push_services = Op een iPhone, en op een Android-telefoon met de diensten van Google, laat Apple of Google de app weten dat er een bericht is; zij kunnen dat dus opmerken. Zonder de diensten van Google houdt Signal zelf een verbinding open; bij Molly kun je kiezen.
caution-signal-backup_key = Berichten komen alleen terug als je de back-up vóór het verlies hebt aangezet en de bijbehorende herstelsleutel van 64 tekens ergens anders dan op de telefoon hebt bewaard. Een back-up is ook een tweede kopie: laat hem uit als iemand die kopie of je account in handen zou kunnen krijgen.
caution-signal-group_call_size = In 2021 noemde Signal een grens van 40 mensen in een groepsgesprek. Sindsdien zijn hogere aantallen genoemd, maar die konden we niet bevestigen. Alleen in groepen tot 16 mensen gaat bij iedereen de telefoon over; vraag in grotere groepen of mensen meedoen.
caution-signal-molly_second_team = Molly wordt gemaakt door een apart team van vrijwilligers, dus je vertrouwt op twee teams in plaats van één, en een controle van Molly (door onafhankelijke deskundigen) zelf is ons niet bekend. Het project belooft snelle beveiligingsupdates en om de twee weken een nieuwe versie. In 2026 raakte het achter: van eind april tot half juli kwam er niets nieuws, en begin juli kreeg de oude versie bij sommige mensen geen verbinding meer. Kijk hoe oud de nieuwste versie is voordat je op Molly vertrouwt: https://github.com/mollyim/mollyim-android/releases
caution-signal-molly_only_android = Molly bestaat alleen voor Android. Op je andere apparaten gebruik je de app van Signal zelf, zonder de extra bescherming van Molly.

guide-signal-install = Installeer Signal en registreer je
    .step1 = Begin op de telefoon; een computer kun je pas daarna toevoegen.
    .step2 = Installeer Signal via een van de vermelde adressen.
    .step3 = Wil je zonder Google, download dan het bestand (APK) van de pagina van Signal zelf: https://signal.org/android/apk
    .step4 = Wil je je zonder nummer registreren, voer er dan geen in en volg het stappenplan daarvoor.
    .step5 = Open de app en voer een telefoonnummer in waarover je zelf beschikt en dat je houdt, want je account hangt eraan vast. Een vast nummer kan ook: je moet er één telefoontje op kunnen ontvangen.
    .step6 = Typ de code in die per sms komt. Komt er geen sms, wacht dan even en tik op **Call me instead** (bel me in plaats daarvan); de app vraagt je te bevestigen dat je op het nummer gebeld kunt worden. Geef die code nooit aan iemand door: daarmee kan een ander je account overnemen.
    .step7 = Kies een naam voor je profiel. Dat hoeft niet je eigen naam te zijn. Profielen zijn versleuteld, en alleen mensen met wie je chat, kunnen het jouwe zien.
    .step8 = Stel een pincode in als Signal daarom vraagt. Het stappenplan over de pincode legt uit hoe je die kiest.
    .step9 = Op Android vind je **Settings** (instellingen) achter de drie puntjes: daar beginnen de meeste andere stappenplannen.
    .step10 = Op een iPhone vind je **Settings** (instellingen) achter je profielfoto: daar beginnen de meeste andere stappenplannen.
    .optional1 = Download op een Android-telefoon zonder Google Play het bestand (APK) van de pagina van Signal zelf: https://signal.org/android/apk

guide-signal-signal_login = Registreer je zonder telefoonnummer (Signal Login)
    .step1 = Denk eerst nog eens aan een nummer: elk nummer dat van jou blijft en waarop je één telefoontje kunt ontvangen, is goed, en gebruikers melden dat een vast nummer werkt. Voer het in waar om een nummer wordt gevraagd, en tik op **Call me instead** (bel me in plaats daarvan) als er geen sms komt. Dan betaal je niets en hoef je niets te gebruiken wat zo nieuw is.
    .step2 = Kies in het scherm dat om een telefoonnummer vraagt **Register without number** (zonder nummer registreren). Staat dat er niet, dan biedt je app het nog niet aan: neem de tweede keus uit de waarschuwing.
    .step3 = Kies **Signal Login** en **Pay …** (betalen): een kleine, eenmalige betaling, om spam tegen te gaan. Daarvoor heb je een werkende Play Store nodig. Heb je er al een gekocht, kies dan **I have a Signal Login** (ik heb een Signal Login).
    .step4 = **Your Signal Login** (je Signal Login) toont twee sleutels: de **Account ID** (account-ID) en de **Recovery key** (herstelsleutel). Kies **Save to password manager** (opslaan in wachtwoordmanager), of **Save manually** (zelf opslaan) > **Save as PDF** (opslaan als pdf). Raak je ze kwijt, dan is het account weg en kan Signal niet helpen; wie ze allebei heeft, kan inloggen.
    .step5 = Typ ze bij **Confirm your login info is saved** (bevestig dat je gegevens zijn opgeslagen) allebei terug.
    .step6 = Kies bij **Add an optional username** (voeg een optionele gebruikersnaam toe) een gebruikersnaam. Zonder die naam kan niemand je vinden; mensen bereiken je dan alleen via een link, een QR-code of een groep.
    .step7 = Open later **Settings** (instellingen) > **Account** > **Signal Login** > **Account & recovery** (account en herstel), en stel **Two-factor authentication** (tweestapsverificatie) > **Set up** (instellen) > **Authenticator app** in. Aan de sleutels alleen heeft een dief dan niet genoeg.
    .optional1 = Gebruik **Reset your recovery key** (herstelsleutel vernieuwen) alleen als iemand anders hem kent. De back-up wordt dan opnieuw geüpload, en daarna moet je 7 dagen wachten voor je het weer kunt doen.

guide-signal-hide_number = Maak een gebruikersnaam aan en verberg je nummer
    .step1 = Open op Android **Settings** (instellingen) achter de drie puntjes en tik op de eerste rij: je accountprofiel.
    .step2 = Open op een iPhone **Settings** (instellingen) achter je profielfoto en tik op de eerste rij: je accountprofiel.
    .step3 = Tik op **Username** (gebruikersnaam), en in het scherm **Set up your Signal username** (je Signal-gebruikersnaam instellen) op **Continue** (doorgaan).
    .step4 = Typ een gebruikersnaam (met de cijfers erbij hoogstens 32 tekens). Er komen altijd minstens twee cijfers bij, waardoor de naam moeilijk te raden is: John kan @john.35 worden.
    .step5 = Ga terug naar de hoofdpagina van de instellingen en kies **Privacy**.
    .step6 = Kies **Phone Number** (telefoonnummer).
    .step7 = Zet **Who Can See My Number** (wie kan mijn nummer zien) op **Nobody** (niemand).
    .step8 = Zet ook **Who Can Find Me By Number** (wie kan mij vinden via mijn nummer) op **Nobody**. Zelfs mensen die je nummer hebben, kunnen je account er dan niet meer mee vinden; geef je vrienden dus je gebruikersnaam.
    .optional1 = Zet ook **Who Can Find Me By Number** (wie kan mij vinden via mijn nummer) op **Nobody**. Zelfs mensen die je nummer hebben, kunnen je account er dan niet meer mee vinden; geef je vrienden dus je gebruikersnaam.

guide-signal-share_username = Geef je gebruikersnaam aan anderen
    .step1 = Open je profiel, de eerste rij van **Settings** (instellingen), en tik op **Username** (gebruikersnaam).
    .step2 = Kies de link of de QR-code (een vierkant patroon dat een telefooncamera kan lezen) en geef die aan de mensen die jou moeten kunnen bereiken.
    .step3 = Komt die in verkeerde handen, verander dan je gebruikersnaam. De oude leidt vanaf dat moment nergens meer heen; voor je chats verandert er niets.

guide-signal-pin = Stel een pincode in en vergrendel je registratie
    .step1 = Kijk bij een account zonder nummer eerst of de app wel een pincode aanbiedt: dat konden we niet bevestigen.
    .step2 = Open **Settings** (instellingen) > **Account** > **Signal-pincode** (Signal PIN) en tik op **Create a PIN** (pincode maken), of op **Change your PIN** (pincode wijzigen) als je er al een hebt.
    .step3 = Maak de pincode lang, met letters en cijfers, en bewaar hem in een wachtwoordmanager (een app die wachtwoorden bewaart). De contactenlijst die de server van Signal voor je bewaart, is er ook mee vergrendeld.
    .step4 = Ga terug naar de pagina **Account** en zet **Registratievergrendeling** (Registration Lock) aan. Wie je telefoonnummer kaapt, bijvoorbeeld met een nieuwe simkaart, heeft dan nog steeds je pincode nodig.
    .step5 = Vergeet de pincode niet: als de vergrendeling aanstaat, kun je tot 7 dagen buitengesloten worden.
    .step6 = Gebruik Signal minstens één keer per week: na 7 dagen zonder activiteit werkt de vergrendeling niet meer.
    .step7 = Zeg je een nummer op, wijzig het dan eerst in Signal of verwijder je account; de volgende eigenaar van het nummer zou zich ermee kunnen registreren.

guide-signal-safety_number = Controleer of er niemand tussen jou en een contact zit
    .step1 = Open de chat, tik op de kop (de naam bovenaan) of op de drie puntjes en kies **View Safety Number** (veiligheidsnummer bekijken). De cijfers zijn alleen aan beide kanten gelijk als er niemand tussen is gekomen.
    .step2 = Scan elkaars code als je elkaar ontmoet, of vergelijk de cijfers in een videogesprek, waarin je de ander herkent.
    .step3 = Komen ze overeen, markeer het contact dan als **Verified** (geverifieerd).
    .step4 = Verandert het nummer later, vraag dan aan je contact waardoor dat komt (een nieuwe telefoon is een onschuldige reden) en vergelijk opnieuw.
    .optional1 = Spreek nu al af wat jullie allebei doen als het nummer verandert en jullie elkaar niet kunnen ontmoeten.
    .optional2 = Nieuwe versies hebben ook **Automatic key verification** (automatische controle van sleutels) voor chats tussen twee mensen. Naar ons oordeel vervangt dat het vergelijken in levenden lijve niet.

guide-signal-disappearing = Laat berichten zichzelf wissen
    .step1 = Open **Settings** (instellingen) > **Privacy** en kies onder **Verdwijnende berichten** (Disappearing messages) voor **Default timer for new chats** (standaardtijd voor nieuwe chats). Die geldt alleen voor chats die jij begint.
    .step2 = Kies een tijd, bijvoorbeeld een week, en tik op **Save** (opslaan). Er is dan minder te vinden op een telefoon die in beslag wordt genomen of wordt gestolen.
    .step3 = Voor een chat die al bestaat: open die, tik op de drie puntjes > **Verdwijnende berichten**, kies een tijd en tik op **Save**.
    .step4 = Bedenk dat iedereen in de chat een bericht nog kan kopiëren of fotograferen voordat het verdwijnt.
    .optional1 = Verstuur een losse foto of video zo dat die maar één keer te bekijken is: zodra dat is gebeurd, verdwijnt die uit de chat.

guide-signal-sealed_sender = Verberg voor de server wie aan jou schrijft
    .step1 = Laat voor mensen in je contactenlijst alles zoals het is: de verzegelde afzender (Sealed Sender) staat aan. Het adres van de afzender wordt daarmee samen met het bericht versleuteld, zodat de server alleen ziet voor wie het bericht is.
    .optional1 = Wil je dit voor iedereen, open dan **Settings** (instellingen) > **Privacy** > **Advanced** (geavanceerd) en zet onder Sealed Sender **Allow from anyone** (van iedereen toestaan) aan. Het nadeel: er kunnen meer ongewenste berichten bij je aankomen.

guide-signal-screen_lock = Houd anderen die je apparaat in handen hebben, buiten Signal
    .step1 = Open op Android **Settings** (instellingen) > **Privacy** en zet **Screen security** (schermbeveiliging) aan: het overzicht van geopende apps toont dan niets van je chats, en van de app kan niemand een schermafbeelding maken.
    .step2 = Open op een iPhone **Settings** (instellingen) > **Privacy** en zet **Hide Screen in App Switcher** (scherm verbergen in het appoverzicht) aan: het overzicht van geopende apps toont dan niets van je chats.
    .step3 = Zet op dezelfde pagina **Screen Lock** (schermvergrendeling) aan. Wie je ontgrendelde telefoon oppakt, moet dan nog langs een extra slot om Signal te openen.
    .step4 = Laat op een computer met Windows 11 **Screen security** aanstaan, zoals standaard het geval is. Je chats blijven zo buiten Recall, een functie van Windows die afbeeldingen van het scherm maakt.
    .optional1 = Op Android kun je Signal een ander pictogram en een andere naam geven: **Settings** > **Appearance** (weergave) > **App Icon** (apppictogram). Dat verbergt weinig: in meldingen staat nog steeds Signal.

guide-signal-notifications = Toon niets in meldingen
    .step1 = Open **Settings** (instellingen) > **Notifications** (meldingen) > **Show** (tonen).
    .step2 = Kies op Android **No name or message** (geen naam of bericht): een blik op de vergrendelde telefoon verraadt dan niet wie er schreef en ook niet wat.
    .step3 = Kies op een iPhone **No name or Content** (geen naam of inhoud). Het gaat om meer dan het scherm: tot Apple het in april 2026 herstelde, konden voorvertoningen van berichten worden teruggehaald uit de opslag van meldingen op de telefoon.

guide-signal-calls = Houd je IP-adres verborgen als je belt
    .step1 = Open **Settings** (instellingen) > **Privacy** > **Advanced** (geavanceerd) en zet **Always relay calls** (oproepen altijd omleiden) aan. Oproepen gaan dan via de servers van Signal, en de ander ziet je IP-adres (het nummer van je internetverbinding) niet.
    .step2 = Het geluid van oproepen kan eronder lijden. Zonder deze instelling is je IP-adres alleen verborgen voor bellers die niet bij je contacten staan.
    .step3 = Open op een iPhone ook **Settings** (instellingen) > **Privacy** en zet **Show Calls in Recents** (oproepen tonen in de lijst Recent) uit; anders kan iCloud van Apple de lijst van je oproepen krijgen.

guide-signal-link_previews = Zet linkvoorbeelden uit
    .step1 = Open **Settings** (instellingen) > **Chats** en zet **Generate link previews** (linkvoorbeelden maken) uit. Anders gaat er, als je een link verstuurt, een verzoek naar die website om het voorbeeld op te halen.

guide-signal-linked_devices = Koppel een computer of tablet, en alleen je eigen
    .step1 = Beslis eerst of je het nodig hebt. Op een computer is makkelijker in te breken dan op een telefoon: maak je je zorgen over malware (schadelijke software) of datalekken die veel mensen treffen, zie er dan van af.
    .step2 = Installeer Signal op de computer vanaf https://signal.org/download/windows
    .step3 = Installeer Signal op de computer vanaf https://signal.org/download/macos
    .step4 = Installeer Signal op de computer vanaf https://signal.org/download/linux (het pakket op Flathub is niet van Signal).
    .step5 = Open Signal daar. Er verschijnt een code; tik op een tablet of een andere telefoon in het eerste scherm op **Link your account** (je account koppelen), of op de drie puntjes > **Link device** (apparaat koppelen).
    .step6 = Tik op je eigen telefoon, het hoofdapparaat, op je profielfoto > **Linked devices** (gekoppelde apparaten) > **Link new device** (nieuw apparaat koppelen) en scan de code op je eigen scherm. Scan nooit een code die iemand je heeft gestuurd: daarmee zou je het apparaat van die ander aan jouw account koppelen.
    .step7 = Kies of je je chatgeschiedenis wilt kopiëren: alle chats, met de afbeeldingen en bestanden van de laatste 45 dagen. Doe het niet als het andere apparaat minder veilig is dan de telefoon.
    .step8 = Bekijk af en toe de lijst onder **Linked devices** en verwijder elk apparaat dat niet van jou is. Ook over zulke apparaten gingen de waarschuwingen van 2026. Een apparaat dat 30 dagen niet is gebruikt, wordt vanzelf losgekoppeld.
    .step9 = Geef nooit een code of je pincode aan een chat die zich Signal Support noemt: dat is oplichting. Signal toont **Safety tips** (veiligheidstips) in de app zelf en waarschuwt je daar als iemand om een code heeft gevraagd.
    .optional1 = Ook een iPad, een Android-tablet en een andere iPhone kun je koppelen.
    .optional2 = Met Molly kan ook een Android-telefoon het gekoppelde apparaat zijn.

guide-signal-censorship = Gebruik Signal waar het geblokkeerd is
    .step1 = Vóór het registreren: tik in de eerste schermen op de drie puntjes > **Use proxy** (proxy gebruiken) als Signal geen verbinding krijgt. Een proxy is een computer als tussenstation, die iemand die je vertrouwt beheert of noemt. De sms met de code kan het echte obstakel zijn.
    .step2 = Laat het omzeilen van blokkades na het registreren aan Signal over: dat gaat vanzelf aan op grond van het land van je nummer. Voor het netwerk lijkt je verkeer dan naar een andere, niet geblokkeerde dienst te gaan (domain fronting).
    .step3 = Komt er geen verbinding, open dan **Settings** (instellingen) > **Privacy** > **Advanced** (geavanceerd) en zet **Censorship circumvention** (censuur omzeilen) aan. Zolang Signal verbonden is, werkt die schakelaar niet, omdat het niet nodig is.
    .step4 = Zet het niet aan waar Signal niet geblokkeerd is.
    .step5 = Spreek met je contacten een tweede manier af om elkaar te bereiken, bijvoorbeeld SimpleX Chat, of Briar op Android-telefoons.
    .optional1 = Helpt dat op Android niet, gebruik dan Molly samen met Orbot (een app die de telefoon verbindt met Tor, een netwerk dat verbergt waarvandaan je verbinding maakt). Er zijn geen lekken bekend.
    .optional2 = Een proxy kun je ook later instellen: open in de instellingen **Proxy** > **Use proxy** > **Proxy address** (adres van de proxy) > **Save** (opslaan). Gebruik die alleen als tweede keus: een deel van het verkeer gaat buiten de proxy om, zodat een censor het kan merken. Hulp: https://support.signal.org/hc/en-us/articles/360056052052-Proxy-Support

guide-signal-backups = Maak een back-up van je berichten
    .step1 = Beslis eerst of je dit wilt: een back-up is een tweede kopie van je berichten. Laat hem uit als iemand die kopie of je account in handen zou kunnen krijgen.
    .step2 = Open **Settings** (instellingen) > **Backups** > **Signal Secure Backups** (veilige back-ups van Signal) en zet het aan. Er komt elke dag een back-up; met **Back up now** (nu een back-up maken) maak je er meteen een.
    .step3 = Schrijf de herstelsleutel van 64 tekens op (**View recovery key**, herstelsleutel bekijken) en bewaar hem ergens anders dan op de telefoon. Zonder die sleutel kan niemand de back-up openen: Signal niet, en jij ook niet. Geef hem aan niemand; Signal zal er niet om vragen.
    .step4 = Weet wat er gratis in zit: al je teksten, en de afbeeldingen, video's en bestanden van de laatste 45 dagen. Meer ruimte kost geld; alleen daarvoor heb je op Android de diensten van Google nodig.
    .step5 = Weet wat er niet in zit: afbeeldingen en video's die maar één keer te bekijken zijn, en berichten die zichzelf binnen 24 uur wissen.
    .step6 = Op gekoppelde computers en tablets hoef je niets te doen: de back-up beheer je op de telefoon.
    .optional1 = Op Android is er onder **Backups** nog een andere manier: **On-device backups** (back-ups op het apparaat), een bestand in een map op de telefoon, met een eigen sleutel (64 tekens; oudere hebben een wachtwoordzin van 30 cijfers). Kopieer het naar een andere plek, anders ben je het samen met de telefoon kwijt.
    .optional2 = Als je een andere telefoon neemt, kun je ook alles rechtstreeks van de oude naar de nieuwe overzetten.
    .optional3 = Gebruik in Molly de geplande, versleutelde back-ups. Of Molly ook Secure Backups aanbiedt, konden we niet bevestigen.
    .optional4 = Wil je het niet meer: **Turn off and delete backup** (uitzetten en back-up verwijderen).

guide-signal-molly_install = Installeer Molly, of stap over van Signal
    .step1 = Zoek de app die Molly heet; je hebt er Android 8.1 of nieuwer voor nodig. Die staat niet op Google Play. Oudere pagina's noemen ook Molly-FOSS, dat inmiddels in Molly is opgegaan.
    .step2 = Installeer F-Droid (een appwinkel zonder Google) en open daarna op de telefoon dit adres om de eigen verzameling van Molly toe te voegen: fdroidrepos://molly.im/fdroid/repo?fingerprint=3B7E93B1FE32C6E35A93D6DDFC5AFBEB1239A7C6EA6AF20FF33ED53CDC38B04A (de knop op https://molly.im/fdroid leidt daar ook naartoe).
    .step3 = Kijk hoe oud de nieuwste versie is voordat je Molly daarvandaan installeert. In 2026 bleven de updates tweeënhalve maand uit; is er al een maand niets verschenen, gebruik dan voorlopig de app van Signal zelf.
    .step4 = Gebruik je Signal al, stop dan hier en volg de optionele stappen voor de overstap, zodat je berichten meekomen.
    .step5 = Ben je nieuw, open dan Molly, voer een telefoonnummer in waarover je zelf beschikt en dat je houdt, en typ de code in die per sms of telefoontje komt. Geef die code nooit aan iemand door.
    .step6 = Kies een naam voor je profiel, die niet je eigen naam hoeft te zijn, en stel een pincode in als daarom gevraagd wordt.
    .optional1 = Overstappen van Signal: maak in Signal een lokale back-up en noteer de wachtwoordzin ervan (het lange wachtwoord waarmee die opengaat). De uitleg van Molly zelf: https://github.com/mollyim/mollyim-android/wiki/Migrating-From-Signal#migrating-from-signal
    .optional2 = Controleer daarna of de versie van Molly minstens zo nieuw is als die van Signal. Zo ja, zet dan de back-up in Molly terug en registreer daar je nummer. Op de oude telefoon werkt Signal dan niet meer.
    .optional3 = Loopt de versie van Molly achter, koppel Molly dan als gekoppeld apparaat aan Signal, zet de berichten over, maak een lokale back-up in Molly, installeer Molly opnieuw en zet die back-up terug.
    .optional4 = In plaats van F-Droid kun je Accrescent gebruiken, een andere appwinkel zonder Google: https://accrescent.app/app/im.molly.app
    .optional5 = Of download het bestand (APK) van https://github.com/mollyim/mollyim-android/releases en vergelijk eerst de SHA-256-vingerafdruk van het certificaat. Die moet luiden: 6aa80fdf4a8cc13737cfb434fc0cde486f09cf8fcda21a67bea5ee1ca2700886. Weet je niet hoe dat moet, gebruik deze manier dan niet.

guide-signal-molly_passphrase = Vergrendel de berichten van Molly met een wachtwoordzin
    .step1 = Open **Settings** (instellingen) > **Privacy** en zet de versleuteling van de database aan (de naam kan afwijken). De pagina van Molly hierover: https://github.com/mollyim/mollyim-android/wiki/Data-Encryption-At-Rest
    .step2 = Stel een wachtwoordzin in (een lang wachtwoord van meerdere woorden). Bewaar hem goed: zonder die zin kan niemand de berichten openen, jij ook niet.
    .step3 = Stel de vergrendeltijd in: na die tijd vergrendelt Molly zichzelf.
    .step4 = Vergrendel Molly met de hand voordat je naar een riskante plek gaat. Daarbij wordt ook het werkgeheugen van de telefoon gewist, zodat daarin niets leesbaars achterblijft.
    .step5 = Reken op stilte zolang Molly vergrendeld is: er komt geen melding binnen tot je Molly ontgrendelt.
    .step6 = Denk je dat iemand op de telefoon heeft ingebroken, ontgrendel Molly er dan niet op.
    .optional1 = Zet het blokkeren van onbekenden aan, zodat vreemden je niet kunnen bereiken.

guide-signal-molly_push = Ontvang meldingen zonder Google
    .step1 = Kies bij het instellen van Molly, of later onder **Settings** (instellingen) > **Notifications** (meldingen), hoe berichten worden afgeleverd. Het eenvoudigst is WebSocket: Molly houdt dan zelf een verbinding open, en je bent klaar.
    .step2 = De andere manier is **UnifiedPush**, een open systeem voor meldingen. Installeer daarvoor eerst een distributor, de app die de meldingen ontvangt, zoals ntfy: https://unifiedpush.org
    .step3 = Kies dan een MollySocket-server, die de distributor laat weten dat er iets is aangekomen: een openbare of een eigen server, https://github.com/mollyim/mollysocket
    .step4 = Scan met Molly de QR-code (een vierkant patroon dat een telefooncamera kan lezen) van die server.
    .step5 = Is Molly alleen een gekoppeld apparaat, kies dan WebSocket: UnifiedPush werkt daar niet, zoals een ontwikkelaar in april 2026 nog eens zei.
    .optional1 = Uitleg in het Duits, stap voor stap: https://kuketz-blog.de/messenger-wechsel-von-signal-zu-molly-unifiedpush-mollysocket-ntfy

guide-signal-molly_tor = Gebruik Molly via Tor
    .step1 = Installeer en start Orbot (een app die de telefoon verbindt met Tor, een netwerk dat verbergt waarvandaan je verbinding maakt).
    .step2 = Zet in de instellingen van Molly de proxy (het tussenstation voor het verkeer) op Tor via Orbot; de namen kunnen afwijken. Alles gaat dan via Tor, oproepen worden altijd omgeleid, en er zijn geen lekken bekend.
    .step3 = Verwijder contacten met wie je je profiel niet meer wilt delen.
    .step4 = Bedenk dat je internetprovider kan zien dat je Tor gebruikt, maar niet waarvoor.
    .optional1 = Zet het blokkeren van onbekenden aan, zodat vreemden je niet kunnen bereiken.
    .optional2 = Volg ook de stappenplannen voor Signal; die gelden ook voor Molly.

## SimpleX Chat

messenger-simplex = Een messenger zonder accounts: geen telefoonnummer, geen gebruikersnaam. Met elke persoon leg je contact via een link of een QR-code (een vierkant patroon dat een telefooncamera kan lezen). Berichten lopen via doorgeefservers, die je zelf mag kiezen.

fact-simplex-standing = In 2024 door Privacy Guides als tweede genoemd en in 2025 nog steeds aanbevolen. Privacy Guides noemt deze messenger ook als middel tegen censuur.
fact-simplex-sign_up = Je typt alleen een weergavenaam. Dat hoeft niet je eigen naam te zijn, en alleen je contacten zien hem.
fact-simplex-shown_to_contacts = Elk contact krijgt een link of QR-code die één keer werkt, en ziet je weergavenaam of een willekeurige naam (incognito). De openbare namen van versie 7 draaien op een testnetwerk en je hebt er een cryptowallet voor nodig: laat ze weg.
fact-simplex-forward_secrecy = De sleutels veranderen voortdurend. In 2024 zei Privacy Guides er niets over; op de pagina van 2025 staan alleen messengers die dit bieden.
fact-simplex-post_compromise_security = Zodra er nieuwe sleutels zijn uitgewisseld, kan een dief niet meer meelezen. In chats tussen twee mensen zijn de sleutels standaard ook bestand gemaakt tegen toekomstige kwantumcomputers, die oudere versleuteling zouden kunnen kraken.
fact-simplex-default_encryption = Privéchats en oproepen zijn end-to-end versleuteld. De openbare kanalen die met versie 6.5 (april 2026) kwamen, zijn dat niet: wie de doorgeefserver van een kanaal beheert, kan meelezen.
fact-simplex-audit = Door het bedrijf Trail of Bits: 2 middelzware en 2 lichte bevindingen in 2022; 3 middelzware, 1 lichte en 3 informatieve in 2024. Een derde controle is in 2026 gedaan; op 19 augustus 2026 moest het rapport nog verschijnen.
fact-simplex-open_source = Zowel de apps als de servers. Ook de regels volgens welke die met elkaar communiceren (het SimpleX Messaging Protocol), zijn gepubliceerd.
fact-simplex-reproducible_builds = Voor de Linux-app, sinds versie 6.4.1 (juli 2025).
fact-simplex-operator = In de app zijn twee beheerders van doorgeefservers ingesteld, SimpleX en Flux, en je kunt ook andere gebruiken. SimpleX Chat Ltd maakt de app, met geld van investeerders en van het publiek.
fact-simplex-metadata = Op de servers is niet vastgelegd wie de gebruikers zijn, en contacten staan alleen op je apparaat. Wel kan de doorgeefserver waarop je berichten binnenkomen, zien wanneer je online bent en hoeveel er komen, en merken welke brievenbussen van dezelfde gebruiker zijn. Een beheerder van een doorgeefserver kan het bevel krijgen gegevens bij te houden.
fact-simplex-ip_address = Privéroutering (private routing) verbergt het voor de doorgeefservers van je contacten. De doorgeefserver waarop je eigen berichten binnenkomen, ziet het wel, tenzij je Tor gebruikt (een netwerk dat verbergt waarvandaan je verbinding maakt).
fact-simplex-blocked_networks = De app kan via Tor (een netwerk dat verbergt waarvandaan je verbinding maakt) of een andere proxy (een computer als tussenstation) werken, en je eigen doorgeefservers gebruiken. Eigen bridges levert de app voor zover bekend niet mee.
fact-simplex-offline = Er moet een doorgeefserver bereikbaar zijn. Jullie hoeven niet tegelijk online te zijn: berichten blijven 21 dagen wachten en bestanden 48 uur. Sinds versie 6.4 (juli 2025) geldt dat ook voor het eerste contact.
fact-simplex-android = Android 9 of nieuwer. De app gebruikt nooit de pushdienst van Google, die apps wekt als er een bericht binnenkomt. In plaats daarvan houdt de app zelf een verbinding open; dat kost een paar procent van de accu.
fact-simplex-iphone = iOS 15 of nieuwer; er is geen versie die voor de iPad is gemaakt. Directe meldingen zijn optioneel en lopen via Apple en een meldingsserver van SimpleX, die daardoor meer te weten komen over wanneer je berichten krijgt.
fact-simplex-windows = Werkt zonder telefoon. Anders dan veel andere apps is deze niet op een webbrowser gebouwd.
fact-simplex-macos = Werkt zonder telefoon.
fact-simplex-linux = Werkt zonder telefoon. Ook te krijgen via Flathub, een appwinkel voor Linux (sinds oktober 2025 vermeld door Privacy Guides).
fact-simplex-browser = Wordt voor zover bekend niet aangeboden.
fact-simplex-calls = Bellen en videobellen met één persoon, end-to-end versleuteld en standaard via een doorgeefserver, zodat de ander je IP-adres niet ziet. Groepsgesprekken zijn er niet, en tot en met versie 7 waren ze ook niet aangekondigd.
fact-simplex-group_size = Elk bericht gaat apart naar ieder lid; daarom zijn groepen geschikt voor minder dan ongeveer 100 mensen en werken grotere slecht. Je kunt berichten bewerken en bestanden tot 1 GB versturen; in de testversie van 7.1 kan wie betaalt ook grotere versturen.
fact-simplex-open_groups = Een groep met een link is openbaar, en sinds 2023 is er een lijst van zulke groepen. Iedereen mag lid worden en meelezen. De kanalen die met versie 6.5 kwamen, zijn ook te lezen voor wie hun doorgeefservers beheert.
fact-simplex-devices_at_once = Een profiel staat op één apparaat tegelijk. Een computer in hetzelfde lokale netwerk kan met het profiel op je telefoon werken of een eigen profiel hebben.
fact-simplex-recovery = Alleen wat je zelf hebt geëxporteerd, komt terug: op een server wordt niets bewaard (kopieën op servers zijn gepland). Een apparaat dat nog werkt, kan ook alles via een QR-code aan een nieuw apparaat overdragen.
fact-simplex-disappearing = Je kiest zelf de tijd; beide kanten moeten het toestaan.
fact-simplex-own_server = Iedereen kan doorgeefservers opzetten en ze in de app invoeren.
fact-simplex-ease = Ons oordeel: de app zelf is makkelijk, maar elk contact moet je via een link of QR-code toevoegen, en je moet zelf op je wachtwoordzin en je kopieën passen.
fact-simplex-continuity = Versie 7.0.0 is van 5 augustus 2026, 7.0.2 van 4 september; op 30 september verscheen een testversie van 7.1. De makers noemen ongeveer 480.000 gebruikers per maand.

link-simplex-1 = Alle versies op GitHub
link-simplex-2 = Functies voor privacy en veiligheid, en de grenzen daarvan
link-simplex-3 = Het berichtenprotocol (technisch)
link-simplex-4 = Wat een wachtrij is (technisch)

audit-simplex-1 = de code voor de versleuteling en voor het netwerk
    .by = Trail of Bits
audit-simplex-2 = het ontwerp van de versleuteling
    .by = Trail of Bits

caution-simplex-no_server_copy = Op een server wordt niets bewaard. Ben je je apparaat kwijt of is de app verwijderd, dan zijn je contacten en berichten weg, tenzij je ze van tevoren zelf hebt geëxporteerd. En zo'n kopie bevat alleen wat er was op de dag dat je hem maakte.
caution-simplex-lost_passphrase = Een wachtwoordzin (een lang wachtwoord van meerdere woorden) vergrendelt alle chats op je apparaat. Stel je een eigen wachtwoordzin in en raak je hem kwijt, dan zijn de chats verloren, want niemand kan hem opnieuw instellen.
caution-simplex-one_device_at_a_time = Een profiel kan maar op één apparaat in gebruik zijn. Laat een geëxporteerde kopie nooit op een tweede apparaat draaien terwijl het profiel op het eerste in gebruik blijft: dan gaat de versleuteling van je chats stuk.
caution-simplex-receiving_relay_sees_ip = De doorgeefserver die je binnenkomende berichten bewaart, ziet je IP-adres (het nummer van je internetverbinding), tenzij je Tor gebruikt (een netwerk dat verbergt waarvandaan je verbinding maakt), bijvoorbeeld met de app Orbot. Oproepen gaan mogelijk buiten Tor om; dat konden we niet bevestigen.
caution-simplex-tor_is_visible = Een blokkade omzeilen lukt vaak; dat ongemerkt doen is moeilijker. Je internetprovider kan zien dat je Tor gebruikt (een netwerk dat verbergt waarvandaan je verbinding maakt). Ga na of dat een gevaar is, en zorg voor een tweede manier om mensen te bereiken.
caution-simplex-ios_push = Op de iPhone lopen directe meldingen via Apple en via een server van SimpleX. Zij kunnen je berichten niet lezen, maar wel beter zien wanneer je er krijgt en hoeveel. Kies je voor periodieke meldingen of voor geen meldingen, dan zien ze minder.
caution-simplex-channels_readable = Openbare kanalen (sinds versie 6.5) zijn te lezen voor wie hun doorgeefservers beheert. Beschouw wat je daar schrijft als gepubliceerd; privéchats en privégroepen zijn iets anders.
caution-simplex-open_groups_public = Een groep met een link is openbaar: iedereen mag lid worden en meelezen. SimpleX Chat houdt een lijst van zulke groepen bij. Beschouw alles wat daar wordt gezegd als openbaar, en houd zo'n groep beperkt tot ongeveer 100 mensen.
caution-simplex-large_groups = Groepen van meer dan ongeveer 100 mensen worden traag en onbetrouwbaar, omdat elk bericht apart naar ieder lid wordt gestuurd.
caution-simplex-no_group_calls = Je belt met één persoon tegelijk; groepsgesprekken zijn er niet.

guide-simplex-install = Installeer SimpleX Chat en maak een profiel
    .step1 = Installeer de app via een van de vermelde adressen.
    .step2 = Open de app, kies **Create your profile** (je profiel maken) en typ een weergavenaam naar keuze. Dat hoeft niet je eigen naam te zijn, hij hoeft niet uniek te zijn, en alleen je contacten zien hem.
    .step3 = Tik op **Create** (maken).
    .step4 = Kies op Android hoe meldingen binnenkomen: meteen (de app is altijd verbonden), af en toe, of alleen terwijl de app open is. Een dienst van Google komt er in geen geval aan te pas.
    .step5 = Laat de app op Android op de achtergrond draaien als daarom wordt gevraagd; anders komen berichten misschien laat aan.
    .step6 = Kies op een iPhone hoe meldingen binnenkomen. Directe meldingen lopen via Apple en een server van SimpleX, die daardoor beter zien wanneer je berichten krijgt; met periodieke meldingen, of zonder meldingen, zien ze minder.

guide-simplex-add_contact = Voeg een contact toe met een eenmalige link of QR-code
    .step1 = Tik op **New chat** (nieuwe chat; het potlood) en dan op **Contact toevoegen** (in nieuwere versies **Create 1-time link**, eenmalige link maken).
    .step2 = Laat de QR-code (een vierkant patroon dat een telefooncamera kan lezen) zien als jullie elkaar ontmoeten of in een videogesprek, of stuur de **1-time link** (eenmalige link) op een manier die jullie allebei vertrouwen. Hij werkt één keer.
    .step3 = De ander tikt op **New chat** > **Link scannen/plakken** en kiest of de profielnaam te zien is of een willekeurige naam (incognito).
    .step4 = Maak het herbruikbare SimpleX-adres niet aan als het belangrijk is dat niemand je vindt: wie het in handen krijgt, kan vragen om met jou in contact te komen.
    .step5 = Heb je versie 7, laat de openbare namen dan uit: die zijn bedoeld voor wie gevonden wil worden.
    .step6 = Heeft een van jullie een versie ouder dan 6.4 (juli 2025), dan moeten jullie de app één keer allebei tegelijk open hebben om de verbinding af te ronden. Met nieuwere versies kun je meteen schrijven.
    .optional1 = Zet incognito aan voordat je de code deelt: dit contact ziet dan een willekeurige naam in plaats van je profielnaam.

guide-simplex-verify = Controleer of er niemand tussen jou en een contact zit
    .step1 = Open de chat, tik op de naam van het contact en kies **Controleer de beveiligingscode**. Is een link onderweg verwisseld, dan zien jullie twee verschillende codes.
    .step2 = Vraag de ander hetzelfde te doen.
    .step3 = Zijn jullie bij elkaar, tik dan op **Code scannen** en scan de code op het andere scherm.
    .step4 = Zijn jullie niet bij elkaar, bel elkaar dan, zodat je de stem herkent, en lees elkaar de code voor.
    .step5 = Is de code aan beide kanten gelijk, tik dan op **Markeer geverifieerd**.
    .step6 = Verschillen de codes, schrijf daar dan niets vertrouwelijks: verwijder het contact en maak op een andere manier opnieuw contact.

guide-simplex-passphrase = Vergrendel de opgeslagen chats met een eigen wachtwoordzin
    .step1 = Bedenk een wachtwoordzin (een lang wachtwoord van meerdere woorden). Schrijf hem op en bewaar hem niet bij het apparaat: ben je hem kwijt, dan ben je je chats kwijt.
    .step2 = Open **Settings** (instellingen) > **Database wachtwoord & exporteren** (in versie 7: **Chat data**, chatgegevens).
    .step3 = Zet **Chat is running** (chat is actief) uit.
    .step4 = Open **Database passphrase** (wachtwoordzin van de database), typ de nieuwe wachtwoordzin twee keer en tik op **Update database passphrase** (wachtwoordzin van de database wijzigen). Die vervangt een willekeurige wachtwoordzin, die je niet kunt meenemen.
    .step5 = Zet op een computer **Save passphrase in settings** (wachtwoordzin bewaren in instellingen) uit: anders staat de wachtwoordzin daar leesbaar voor wie de bestanden opent. De app vraagt er dan bij elke start om.
    .step6 = Zet **Chat is running** weer aan.
    .optional1 = Strenger op een telefoon: zet op dezelfde pagina **Save passphrase in Keystore** (wachtwoordzin bewaren in Keystore) uit, zodat hij niet op de telefoon staat als die in beslag wordt genomen. De app vraagt er dan bij elke start om.
    .optional2 = Op Linux meldden gebruikers in 2024 dat ontvangen bestanden onversleuteld werden opgeslagen. Hoe het nu is, konden we niet bevestigen: versleutel de hele schijf.

guide-simplex-export = Bewaar een kopie of stap over op een nieuw apparaat
    .step1 = Stel eerst een eigen wachtwoordzin in (zie het stappenplan voor de wachtwoordzin): anders kun je geen kopie maken.
    .step2 = Open **Settings** (instellingen) > **Database wachtwoord & exporteren** (in versie 7: **Chat data**, chatgegevens) en zet **Chat is running** (chat is actief) uit.
    .step3 = Tik op **Database exporteren** en bewaar het bestand op een veilige plek, niet op dit apparaat. Niemand anders heeft een kopie, ook de makers niet.
    .step4 = Zet **Chat is running** weer aan, en maak van tijd tot tijd een nieuwe kopie: een kopie groeit niet vanzelf mee.
    .step5 = Als je een apparaat kwijt bent: installeer de app op het nieuwe, kies in hetzelfde menu **Database importeren** en typ de wachtwoordzin.
    .step6 = Werkt het oude apparaat nog, dan kan het makkelijker: kies daarop **Migrate to another device** (overstappen op een ander apparaat) en scan de QR-code ervan met het nieuwe.
    .step7 = Gebruik de oude kopie niet meer zodra de nieuwe draait. Zijn twee kopieën van één profiel tegelijk in gebruik, dan gaat de versleuteling van je chats stuk.

guide-simplex-phone_and_computer = Gebruik het profiel van je telefoon vanaf een computer
    .step1 = Verbind de telefoon en de computer met hetzelfde lokale netwerk, bijvoorbeeld dezelfde wifi.
    .step2 = Kies op de computer **Link a mobile** (een telefoon koppelen).
    .step3 = Kies op de telefoon **Use from desktop** (vanaf de computer gebruiken) en scan de QR-code op de computer. Scan alleen een code die op je eigen scherm staat.
    .step4 = Houd de app op de telefoon open terwijl je werkt: het profiel en de berichten blijven daar, de computer bedient ze alleen.
    .optional1 = Of houd de twee gescheiden: geef de computer een eigen profiel en voeg dat als contact toe waar je het nodig hebt.

guide-simplex-hide_ip = Verberg je IP-adres met Tor
    .step1 = Weet waarvoor dit dient: zonder Tor (een netwerk dat verbergt waarvandaan je verbinding maakt) is je IP-adres (het nummer van je internetverbinding) zichtbaar voor de doorgeefserver die je binnenkomende berichten bewaart.
    .step2 = Denk eerst na: je internetprovider kan zien dat je Tor gebruikt. Is dat op zichzelf al gevaarlijk waar je bent, vraag dan advies voordat je begint.
    .step3 = Installeer en start op een telefoon Orbot, een app die hem met Tor verbindt.
    .step4 = Installeer en start op een computer Tor.
    .step5 = Open op Android en op computers **Netwerk & servers** (in versie 7 te vinden onder **Advanced settings**, geavanceerde instellingen) en zet **Use SOCKS proxy** (SOCKS-proxy gebruiken) aan, met poort 9050. Het verkeer van de app gaat dan via Tor.
    .step6 = Zet op een iPhone Orbot aan als VPN (een tunnel voor al het verkeer van de telefoon). Als Orbot stopt, kan een deel van het verkeer onbeschermd naar buiten gaan.
    .step7 = Stel **Gebruik .onion-hosts** in, zodat doorgeefservers binnen het Tor-netwerk worden bereikt als ze dat aanbieden.
    .step8 = Laat **Private routing** (privéroutering: een omweg die je IP-adres verbergt voor doorgeefservers die je niet hebt gekozen) op **unprotected** (onbeschermd) staan, de standaardinstelling, of maak het strenger met **always** (altijd).
    .step9 = Vermijd oproepen en linkvoorbeelden zolang het erop aankomt: versie 5 van de app waarschuwde dat die buiten Tor om gaan, en nieuwere versies konden we niet controleren.

guide-simplex-lock = Vergrendel de app en stel een zelfvernietigingscode in
    .step1 = Open **Privacy en beveiliging** (in versie 7: **Your privacy**, je privacy) en zet **SimpleX Vergrendelen** aan. De app vraagt dan om een code voordat hij opengaat.
    .step2 = Vergrendel op een computer de computer zelf als je wegloopt: dat de app daar een vergrendeling heeft, konden we niet bevestigen.
    .optional1 = Zelfvernietigingscode: zet **SimpleX Lock mode** (manier van vergrendelen) op toegangscode, kies **Enable self-destruct** (zelfvernietiging inschakelen) en stel een tweede code in. Wie die typt, ook jijzelf, maakt de app voorgoed leeg; haal de twee dus niet door elkaar.

guide-simplex-disappearing = Laat berichten zichzelf wissen
    .step1 = Open in de instellingen de chatvoorkeuren en sta **Verdwijnende berichten** toe.
    .step2 = Open daarna elke chat, ga naar de contactvoorkeuren, zet **Verdwijnende berichten** aan en kies een tijd.
    .step3 = Vraag de ander het ook aan te zetten: beide kanten moeten het toestaan. Iedereen in de chat kan een bericht nog kopiëren of fotograferen voordat het verdwijnt.

guide-simplex-hidden_profile = Houd een profiel uit het zicht en schrijf onder een willekeurige naam
    .step1 = Open **Your chat profiles** (je chatprofielen) en maak een tweede profiel voor wat niemand mag zien. De namen hier zijn die van versie 6.
    .step2 = Houd op Android dat profiel ingedrukt, kies **Hide** (verbergen), typ een wachtwoord en tik op **Save profile password** (profielwachtwoord opslaan).
    .step3 = Veeg op een iPhone over dat profiel, kies **Hide** (verbergen), typ een wachtwoord en tik op **Save profile password** (profielwachtwoord opslaan).
    .step4 = Klik op een computer met rechts op dat profiel, kies **Hide** (verbergen), typ een wachtwoord en klik op **Save profile password** (profielwachtwoord opslaan).
    .step5 = Wil je het weer zien, typ dat wachtwoord dan in het zoekveld van **Your chat profiles**.
    .step6 = Gaat het maar om één contact, gebruik dan in plaats daarvan een willekeurige naam: **Contact toevoegen** (Add contact) > **Incognito** of **Use new incognito profile** (nieuw incognitoprofiel gebruiken), en **Accept Incognito** (incognito accepteren) als iemand het jou vraagt.
    .step7 = Reken er niet op tegen experts: wie het apparaat kan uitlezen, vindt misschien toch dat er iets verborgen is (ons oordeel).

guide-simplex-avoid = Wat je beter kunt vermijden
    .step1 = Schrijf niets vertrouwelijks in openbare kanalen: wie hun doorgeefservers beheert, kan meelezen.
    .step2 = Houd groepen beperkt tot ongeveer 100 mensen; grotere worden traag en onbetrouwbaar.
    .step3 = Reken niet op groepsgesprekken: die zijn er niet. Bel met één persoon tegelijk.

## Briar

messenger-briar = Een messenger zonder servers: berichten gaan rechtstreeks van apparaat naar apparaat, over internet via Tor (een netwerk dat verbergt waarvandaan je verbinding maakt), of in de buurt via wifi en bluetooth als er helemaal geen internet is.

fact-briar-standing = In 2024 door Privacy Guides als derde genoemd en in 2025 nog steeds aanbevolen. Privacy Guides noemt deze messenger ook als middel tegen censuur.
fact-briar-sign_up = Je kiest een bijnaam, die je nooit meer kunt veranderen, en een wachtwoord; beide blijven op je apparaat.
fact-briar-shown_to_contacts = Je contacten zien je bijnaam. Jullie voegen elkaar toe met een QR-code (een vierkant patroon dat een telefooncamera kan lezen) als jullie elkaar ontmoeten, of door links uit te wisselen die met briar:// beginnen.
fact-briar-forward_secrecy = Dat komt door Briars eigen protocollen: Bramble Handshake voor het eerste contact, Bramble Transport voor alles wat volgt.
fact-briar-post_compromise_security = Onze gevolgtrekking uit de specificatie, geen uitspraak van de makers: elke sleutel wordt uit de vorige berekend, dus een dief die er een heeft, zou verder kunnen meelezen. We vonden nergens de bewering dat Briar beschermt tegen toekomstige kwantumcomputers.
fact-briar-default_encryption = Alle berichten, voor zover bekend.
fact-briar-audit = In 2017, als testversie, door het bedrijf Cure53. Ook het Tor-netwerk, dat de berichten vervoert, is gecontroleerd. Eén andere site noemt een controle uit 2023; die konden we niet bevestigen.
fact-briar-open_source = De app en de Mailbox (een hulpmiddel dat berichten ontvangt terwijl je offline bent); een server is er niet. De specificatie is volledig gepubliceerd.
fact-briar-reproducible_builds = De makers leveren de hulpmiddelen om de app opnieuw te bouwen (Docker-images).
fact-briar-operator = Peer-to-peer: apparaten praten rechtstreeks met elkaar, dus er zit geen bedrijf of server tussen. Het Briar-project, gedragen door vrijwilligers en subsidies, maakt de app.
fact-briar-metadata = Geen server legt het vast, contacten staan alleen op de apparaten, en er zit niemand tussen bij wie een autoriteit het zou kunnen opvragen.
fact-briar-ip_address = Over internet gaat alles via Tor (een netwerk dat verbergt waarvandaan je verbinding maakt), dat ingebouwd is. Verbindingen via dezelfde wifi of via bluetooth zijn rechtstreeks, en mensen in de buurt kunnen ze opmerken.
fact-briar-blocked_networks = Waar Tor geblokkeerd is, gebruikt Briar bridges: ingangen tot Tor die moeilijker te blokkeren zijn. Briar kiest ze op grond van het land, of je kiest ze zelf.
fact-briar-offline = Via wifi en bluetooth, volgens het team (2019) binnen ongeveer 10 tot 20 m. Apparaten brengen berichten over van contact naar contact, niet voor onbekenden. Ook een USB-stick of geheugenkaart kan berichten overbrengen, tot 28 dagen lang.
fact-briar-android = Werkt zonder Google: de app blijft zelf verbonden. Daarvoor moet de accubesparing voor Briar uitstaan, en dat kost stroom.
fact-briar-iphone = Er is geen Briar voor de iPhone.
fact-briar-windows = Een bèta: een testversie die niet af is (0.6.4, laatste wijziging oktober 2025).
fact-briar-macos = Er is geen officiële Briar voor de Mac.
fact-briar-linux = Een bèta: een testversie die niet af is (0.6.4, laatste wijziging oktober 2025). Ook op Flathub, een appwinkel voor Linux.
fact-briar-browser = Wordt voor zover bekend niet aangeboden.
fact-briar-calls = Alleen tekst en afbeeldingen; bellen of videobellen kan niet. Een verzonden bericht bewerken kan voor zover bekend ook niet.
fact-briar-group_size = Er zijn privégroepen, forums en blogs. Ons oordeel: alleen voor kleine kringen, omdat de apparaten een groep onderling bijwerken, standaard via het apparaat van wie de groep heeft gemaakt.
fact-briar-open_groups = Forums en blogs worden van contact tot contact doorgegeven. Ons oordeel: dit is geen groep waar iedereen lid van kan worden, want je moet een lid kennen.
fact-briar-devices_at_once = Een account staat op één apparaat.
fact-briar-recovery = Wachtwoord vergeten, app verwijderd of telefoon kwijt: dan zijn account, contacten en berichten weg. Er is geen back-up.
fact-briar-disappearing = Altijd 7 dagen; een andere tijd is er niet.
fact-briar-own_server = Er is geen server om te beheren. De Mailbox, die je wel zelf kunt beheren, houdt berichten voor je vast terwijl je offline bent.
fact-briar-ease = Ons oordeel: jullie moeten allebei tegelijk online zijn, tenzij een van jullie een Mailbox heeft (een reservetelefoon die aan blijft staan), contacten moeten in beide richtingen worden toegevoegd, berichten komen traag aan, en niets is te herstellen.
fact-briar-continuity = Versie 1.5.19 van de Android-app is van juni 2026. De app voor de computer is voor het laatst gewijzigd in oktober 2025, de Mailbox in januari 2025 (versie 1.0.9 daarvan is van juli 2024).

link-briar-1 = Hoe het werkt
link-briar-2 = Wiki van het project (technisch)
link-briar-3 = Specificatie (technisch)
link-briar-4 = Bramble Handshake Protocol (technisch)
link-briar-5 = Bramble Transport Protocol (technisch)
link-briar-6 = Doneren via Liberapay
link-briar-7 = Meer manieren om te doneren, onderaan de homepage

audit-briar-1 = de app, in de eerste openbare testversie
    .by = Cure53

caution-briar-both_online = Een bericht wordt alleen bezorgd terwijl jij en de ander allebei online zijn, of binnen elkaars bereik. Met een Mailbox (een Android-reservetelefoon of een server die aan blijft staan) bij een van jullie vervalt die beperking.
caution-briar-no_backup_no_reset = Niemand kan het wachtwoord opnieuw instellen, en van niets wordt een back-up gemaakt. Wie het wachtwoord vergeet, de app verwijdert of de telefoon verliest, is het account, de contacten en de berichten voorgoed kwijt.
caution-briar-one_device = Een account staat op één apparaat. Op een tweede apparaat heb je een tweede account nodig, en je contacten moeten dat apart toevoegen.
caution-briar-runs_in_background = Briar moet op de achtergrond blijven draaien. Stopt Android de app om stroom te besparen, dan komen er geen berichten aan; blijft de app draaien, dan kost dat stroom.
caution-briar-no_calls = Met Briar kun je niet bellen of videobellen. Daarvoor heb je een andere app nodig.
caution-briar-seven_days_only = Berichten kunnen zichzelf alleen na 7 dagen wissen; een kortere tijd kun je niet kiezen.
caution-briar-no_healing_after_theft = Steelt iemand één keer de sleutels van je apparaat, dan kan die persoon misschien ook latere berichten lezen. Dat is onze gevolgtrekking uit de specificatie, geen uitspraak van de makers.
caution-briar-link_contacts_weaker = Een contact dat je toevoegt door links uit te wisselen, is minder zeker dan een contact dat je in levenden lijve toevoegt: wie de links onderweg kan verwisselen, zou tussen jullie in kunnen gaan zitten. Ontmoet elkaar, of laat een gemeenschappelijke kennis jullie aan elkaar voorstellen, als het erop aankomt.
caution-briar-mailbox_seldom_updated = De Mailbox wordt zelden bijgewerkt: de laatste versie is van juli 2024 en de laatste wijziging in de code van januari 2025.
caution-briar-tor_is_visible = Briar bereikt internet via Tor (een netwerk dat verbergt waarvandaan je verbinding maakt). Je internetprovider kan zien dat je Tor gebruikt, misschien zelfs met bridges (ingangen die moeilijker te blokkeren zijn). Weeg het gevaar af, en zorg voor een tweede manier om mensen te bereiken.
caution-briar-desktop_is_beta = Briar voor Windows en Linux is een bèta: een testversie die niet af is. Mensen in de buurt toevoegen en werken zonder internet zijn hier beschreven voor de Android-app; reken er op een computer niet op.

guide-briar-install = Installeer Briar en maak een account aan
    .step1 = Installeer Briar via een van de vermelde adressen. Is er geen internet, dan kan iemand die Briar heeft, het doorgeven met **Share this app offline** (deze app offline delen) > **Start hotspot** (hotspot starten) in de eigen app.
    .step2 = Typ bij **Kies een bijnaam** een naam en tik op **Next** (volgende). Je contacten zien die naam en je kunt hem nooit meer veranderen; gebruik dus niet je echte naam als dat je zou kunnen schaden.
    .step3 = Bedenk bij **Kies een wachtwoord** een lang wachtwoord, herhaal het bij **Bevestig je wachtwoord** en tik op **Next**. Je hebt het bij elke start nodig.
    .step4 = Sta op Android toe dat Briar op de achtergrond draait, als daarom wordt gevraagd. Geen andere dienst wekt de app, dus anders komen er geen berichten aan.
    .step5 = Tik op **Maak account aan**.
    .step6 = Schrijf het wachtwoord op en bewaar het op een veilige plek, want niemand kan het opnieuw instellen.

guide-briar-add_nearby = Voeg een contact toe als jullie elkaar ontmoeten
    .step1 = Ontmoet elkaar, ieder met een Android-telefoon. Geef Briar toegang tot de camera, en tot de locatie als daarom wordt gevraagd: Android kan dat verlangen voor bluetooth.
    .step2 = Tik allebei op **+** en dan op **Voeg contact in de buurt toe**.
    .step3 = Houd de telefoons zo dat ze elkaars QR-code (een vierkant patroon dat een telefooncamera kan lezen) kunnen scannen. Niemand kan dan tussen jullie in gaan zitten: het contact geldt als geverifieerd.

guide-briar-add_at_distance = Voeg een contact toe dat ver weg is
    .step1 = Tik op **+** en dan op **Voeg een contact ver weg toe**.
    .step2 = Kopieer of deel onder **Geef deze link aan de contact die je toe wil voegen** je eigen link, die met briar:// begint, op een manier die jullie allebei vertrouwen.
    .step3 = Plak de link van de ander en ga verder.
    .step4 = Typ onder **Choose Nickname** (bijnaam kiezen) een naam waaraan je de ander herkent, en tik op **Add contact** (contact toevoegen).
    .step5 = Zorg dat de ander hetzelfde doet met jouw link: het werkt pas als jullie elkaar allebei hebben toegevoegd.
    .step6 = Kijk onder **Pending Contact Requests** (openstaande contactverzoeken) hoe het ervoor staat. Een verzoek waarop de ander niet ingaat, mislukt na ongeveer 48 uur.
    .optional1 = Veiliger dan een link: vraag iemand die jullie allebei al als contact hebben om **Introduceer** te gebruiken.

guide-briar-mailbox = Ontvang berichten terwijl je offline bent: een Mailbox
    .step1 = Neem een Android-reservetelefoon die aan de stroom en op de wifi kan blijven, en installeer daarop de app Briar Mailbox. (Een server kan hetzelfde doen, maar vraagt meer kennis.)
    .step2 = Open op je eigen telefoon **Instellingen** > **Mailbox** > **Mailbox setup** (Mailbox instellen) > **Scan Mailbox QR code** (QR-code van de Mailbox scannen) en scan de QR-code (een vierkant patroon dat een telefooncamera kan lezen) op de reservetelefoon.
    .step3 = Laat de reservetelefoon aanstaan. Berichten wachten daar nu tot je online komt; het is genoeg als een van de twee een Mailbox heeft.
    .step4 = Kijk af en toe of er een nieuwe versie is. De Mailbox krijgt weinig updates; de laatste wijziging in de code was in januari 2025.

guide-briar-groups = Maak een privégroep
    .step1 = Open **Privégroepen**, tik op **+** en kies **Create Private Group** (privégroep maken).
    .step2 = Typ een naam en tik op **Create Group** (groep maken).
    .step3 = Tik op **Invite Members** (leden uitnodigen), kies mensen en tik op **Send Invitation** (uitnodiging versturen). Alleen wie de groep heeft gemaakt, kan uitnodigen, en alleen eigen contacten.
    .step4 = Bekijk af en toe de **Member List** (ledenlijst) en vraag wie het is als je iemand niet kent.
    .step5 = Houd het apparaat van wie de groep heeft gemaakt zo veel mogelijk online: standaard wordt de groep via dat apparaat bijgewerkt. Heft de maker de groep op, dan eindigt die voor iedereen.
    .optional1 = Met **Reveal Contacts** (contacten tonen) wisselen leden die elkaar kennen rechtstreeks berichten uit, ook terwijl de maker van de groep offline is. De prijs: de hele groep kan zien wie wie kent.

guide-briar-connections = Maak verbinding door blokkades heen, of zonder internet
    .step1 = Open **Instellingen** > **Connections** (verbindingen) > **Connection method for Tor network** (verbindingsmethode voor het Tor-netwerk). **Automatic based on location** (automatisch op basis van locatie) is meestal goed; komt er geen verbinding, kies dan bridges (ingangen tot Tor die moeilijker te blokkeren zijn).
    .step2 = Zonder internet: laat bluetooth, wifi en **Connect to contacts via Bluetooth** (via bluetooth met contacten verbinden) aanstaan en laat Briar draaien. Berichten komen over als jullie binnen ongeveer 10 tot 20 m van elkaar zijn.
    .step3 = Bedenk dat Tor (een netwerk dat verbergt waarvandaan je verbinding maakt) je alleen over internet beschermt. Op dezelfde wifi of via bluetooth kunnen mensen in de buurt je apparaat opmerken.
    .step4 = Is er niemand binnen bereik: open de chat, kies in het menu **Connect via Removable Drive** (verbinden via verwijderbaar station) en sla het bericht op een USB-stick of geheugenkaart op. Die moet binnen 28 dagen bij de ander zijn.
    .step5 = Probeer dit alles samen uit voordat jullie het nodig hebben, en voeg elkaar toe terwijl jullie bij elkaar zijn, zolang dat nog kan.
    .optional1 = Zet **Connect to the Internet only when charging** (alleen verbinden met internet tijdens het opladen) aan om de accu te sparen. Berichten via internet wachten dan tot je oplaadt.

guide-briar-security = Vergrendel de app en stel een paniekknop in
    .step1 = Open op Android **Instellingen** > **Beveiliging** en zet **App-vergrendeling** aan, zodat anderen die je telefoon in handen hebben, Briar niet kunnen openen.
    .step2 = Meld je af bij Briar voordat je in gevaar komt: daarna gaat Briar alleen open met je wachtwoord.
    .optional1 = Installeer op Android een paniekapp (een app die met één druk op de knop andere apps sluit of wist), open dan **Paniekknopinstellingen** en kies wat Briar doet: afmelden, of het account voorgoed verwijderen.

guide-briar-disappearing = Laat berichten zichzelf wissen
    .step1 = Open in elke chat die niet bewaard moet blijven het menu > **Disappearing messages** (verdwijnende berichten) en zet het aan. Nieuwe berichten verdwijnen na 7 dagen, de enige tijd die er is; de ander kan ze nog steeds kopiëren.
    .step2 = Zoek op de computer hetzelfde menu in de chat. We konden het alleen voor de Android-app controleren.

## Element

messenger-element = De belangrijkste app voor Matrix, een open netwerk van vele servers die samenwerken, ongeveer zoals bij e-mail. Element werkt op telefoons, op computers en in de browser, met zoveel apparaten op één account als je wilt.

fact-element-standing = Element voldeed aan de vijf minimale vereisten van 2024. Privacy Guides zette Element op 16 februari 2023 terug naar de aanvullende opties, omdat forward secrecy ontbreekt, en verplaatste het op 10 mei 2025 naar de pagina over sociale netwerken.
fact-element-sign_up = Je hebt een gebruikersnaam en een wachtwoord nodig op een homeserver (de server waar je account op staat). In november 2023 vroeg matrix.org om een e-mailadres; op andere servers beslissen de beheerders daarover.
fact-element-shown_to_contacts = Anderen zien je Matrix-ID, dat eruitziet als @naam:server. De gebruikersnaam daarin blijft zoals hij was toen je je registreerde; je weergavenaam kies je vrij.
fact-element-forward_secrecy = Het protocol zou forward secrecy deels kunnen bieden, maar Element ziet ervan af, omdat de back-up van sleutels en de gedeelde geschiedenis dan niet meer zouden werken. De sleutels van een ruimte wisselen na 100 berichten of een week, maar de apps bewaren de oude.
fact-element-post_compromise_security = Onze gevolgtrekking: de verbinding tussen twee apparaten herstelt zich na diefstal van sleutels vanzelf, een ruimte pas als de sleutels ervan weer wisselen. We vonden nergens de bewering dat Element beschermt tegen toekomstige kwantumcomputers.
fact-element-default_encryption = Versleuteld zijn berichten en bestanden in ruimtes op uitnodiging, en oproepen tussen twee mensen. Niet versleuteld zijn profielfoto's, bijnamen, reacties, namen en onderwerpen van ruimtes, ledenlijsten en tijdstippen, en de meeste openbare ruimtes.
fact-element-audit = De versleuteling is in 2016 onderzocht, en de opvolger ervan, vodozemac, in 2022. De specificatie van Matrix is volledig gepubliceerd.
fact-element-open_source = De broncode van de apps en van de software voor homeservers is openbaar.
fact-element-reproducible_builds = We vonden nergens een bewering van de makers dat anderen de app opnieuw kunnen bouwen en dan hetzelfde bestand krijgen. Een lijst van wijzigingen uit 2024 noemt wel een reparatie van zo'n herbouwbare versie voor F-Droid.
fact-element-operator = Veel homeservers werken samen; het bedrijf Element maakt de app en de Matrix.org Foundation zorgt voor het protocol. Je moet de beheerders van je server vertrouwen, en dat kunnen hobbyisten zijn. Ook kunnen servers elkaar buitensluiten.
fact-element-metadata = De homeservers zien wie in welke ruimte zit, en wie waar en wanneer schrijft. Wie een homeserver beheert, kan worden gedwongen om accountgegevens, lidmaatschappen en vastgelegde IP-adressen af te geven.
fact-element-ip_address = Je homeserver ziet je IP-adres. Bij een oproep tussen twee mensen kan ook de ander het zien, tenzij je bij twee instellingen het vinkje weghaalt. Voor zover bekend is er geen ingebouwde bescherming.
fact-element-blocked_networks = Je kunt een andere homeserver kiezen, of de app via een VPN of Tor gebruiken.
fact-element-offline = Element heeft een verbinding nodig met de homeserver, waar berichten wachten tot je weer online bent. Zonder internet zou alleen een homeserver in je eigen lokale netwerk helpen.
fact-element-android = Element X, de nieuwere app, werkt vanaf Android 7. De versie uit Google Play wordt gewekt door de pushdienst van Google, die uit F-Droid door UnifiedPush, dat zonder Google werkt.
fact-element-iphone = De nieuwere app heet Element X. Meldingen komen via de pushdienst van Apple.
fact-element-windows = Je hebt geen telefoon nodig. De app is een webbrowser die in een programma is verpakt (Electron); volgens ons is die makkelijker aan te vallen dan de app op een telefoon.
fact-element-macos = Je hebt geen telefoon nodig. De app is een webbrowser die in een programma is verpakt (Electron); volgens ons is die makkelijker aan te vallen dan de app op een telefoon.
fact-element-linux = Je hebt geen telefoon nodig. De app is een webbrowser die in een programma is verpakt (Electron); volgens ons is die makkelijker aan te vallen dan de app op een telefoon.
fact-element-browser = Op https://app.element.io. Versleuteling in een webpagina beschermt minder dan een geïnstalleerde app, omdat de pagina elke keer opnieuw wordt verstuurd en dan gewijzigd kan zijn.
fact-element-calls = In 2024 liepen groepsgesprekken via Jitsi, zonder end-to-end-versleuteling. Sindsdien versleutelt Element Call ze in Element X, op het web en op computers, als de homeserver Element Call aanbiedt; Element Classic gebruikt nog steeds Jitsi.
fact-element-group_size = Privéruimtes zijn op uitnodiging; openbare ruimtes kunnen duizenden leden hebben.
fact-element-open_groups = Openbare ruimtes, meestal niet versleuteld.
fact-element-devices_at_once = Zoveel apparaten als je wilt, allemaal gelijkwaardig, en ook de browser. Elk nieuw apparaat moet worden geverifieerd.
fact-element-recovery = Met de sleutelopslag en de herstelsleutel komt de versleutelde geschiedenis terug. Ben je alle apparaten en de herstelsleutel kwijt, dan is die geschiedenis verloren.
fact-element-disappearing = Er is om gevraagd, maar tot nu toe is het niet gemaakt.
fact-element-own_server = Een eigen homeserver is mogelijk.
fact-element-ease = Berichten kun je bewerken en opmaken zoals mensen verwachten, maar iedereen moet een server kiezen, een herstelsleutel bewaren en elk apparaat verifiëren.
fact-element-continuity = Van de Android-app is in november 2026 een testversie verschenen, 26.11.1; aan Element Call werd in augustus 2026 gewerkt.

link-element-1 = Uitgebreide documentatie
link-element-2 = Een homeserver kiezen
link-element-3 = Element op de pagina van Privacy Guides
link-element-4 = Wat Matrix is
link-element-5 = Andere apps voor Matrix
link-element-6 = Specificatie van Matrix
link-element-7 = End-to-end-versleuteling in Matrix (Olm)
link-element-8 = De Double Ratchet, waarop Olm is gebouwd
link-element-9 = Gedeeltelijke forward secrecy in het protocol (Megolm)
link-element-10 = Forward secrecy ontbreekt in Element
link-element-11 = Groepsgesprekken zonder end-to-end-versleuteling (probleemmelding over de oude groepsgesprekken)
link-element-12 = Groepsgesprekken toegankelijk voor buitenstaanders (probleemmelding over de oude groepsgesprekken)
link-element-13 = Plan voor de nieuwere groepsgesprekken
link-element-14 = Privacyverklaring van de integratiebeheerder

audit-element-1 = Olm, de versleuteling van Matrix
    .by = NCC Group
audit-element-2 = vodozemac, de software die de eerste versie van Olm heeft vervangen
    .by = Least Authority

caution-element-no_forward_secrecy = Element heeft geen forward secrecy (voorwaartse geheimhouding), dus een gestolen sleutel opent ook oude berichten: wie de sleutels één keer steelt, kan alles lezen wat eerder is geschreven. Volgens Privacy Guides is Element niet bedoeld voor langdurige of gevoelige communicatie, al voorziet het in sommige behoeften waarin andere messengers niet voorzien.
caution-element-newer_status = Privacy Guides heeft Element op 10 mei 2025 van de pagina over messengers gehaald. Nu staat Element op de pagina over sociale netwerken, waar te lezen is dat geen enkel sociaal netwerk geschikt is voor vertrouwelijke of gevoelige gesprekken.
caution-element-server_sees = De homeservers (de servers waar jullie accounts op staan) kunnen in versleutelde ruimtes niet meelezen. Ze zien wel wie in welke ruimte zit, wie wanneer schrijft, en de namen en onderwerpen van ruimtes, bijnamen, profielfoto's en reacties. Zulke gegevens kunnen uitlekken of door autoriteiten worden opgeëist.
caution-element-ip_visible = Je homeserver (de server waar je account op staat) ziet je IP-adres (het nummer van je internetverbinding). Bij een oproep kan ook de ander het zien, tenzij je bij twee instellingen het vinkje weghaalt. Alleen een VPN of Tor (omwegen voor je internetverkeer) verbergt het voor de server.
caution-element-browser_weaker = In de browser beschermt de versleuteling je minder dan in een geïnstalleerde app. De pagina komt elke keer opnieuw van de server. Een kwaadwillende server zou je dus een gewijzigde pagina kunnen sturen die je sleutels steelt, en dat zou je nauwelijks merken.
caution-element-desktop_weaker = Op een computer is makkelijker in te breken dan op een telefoon, en op een computer is Element een webbrowser die in een programma is verpakt (Electron). Maak je je zorgen over malware (schadelijke software) en datalekken, voer vertrouwelijke gesprekken dan waar het kan op de telefoon.
caution-element-no_disappearing = Element heeft geen verdwijnende berichten. Wat je schrijft, blijft staan tot iemand het verwijdert.
caution-element-history_shared = Sinds april 2026 kan iemand die je nieuw uitnodigt, standaard ook de eerdere berichten van een ruimte lezen, als de geschiedenis voor leden openstaat. Zet voordat je iemand uitnodigt **Security & privacy** (beveiliging en privacy) > **Who can read history** (wie de geschiedenis kan lezen) op **Members since invited** (leden vanaf hun uitnodiging).
caution-element-public_rooms = Ruimtes waar iedereen lid van kan worden, zijn meestal niet versleuteld. Beschouw alles wat daar wordt gezegd als openbaar: anderen kunnen het lezen, en de beheerders van de servers ook.
caution-element-group_calls_need_server = Groepsgesprekken zijn alleen met Element Call end-to-end versleuteld, en je homeserver (de server waar je account op staat) moet Element Call aanbieden. Welke servers dat doen, weten we niet. In Element Classic, in Jitsi en in ruimtes zonder versleuteling zijn groepsgesprekken niet vertrouwelijk.
caution-element-can_be_found = Anderen kunnen je gebruikersnaam vinden, en ook de openbare ruimtes waar je lid van wordt. Kies een naam die je nergens anders gebruikt.
caution-element-lost_recovery_key = Je berichten komen alleen terug met de herstelsleutel of vanaf een ander apparaat van jou. Ben je al je apparaten en de sleutel kwijt, dan is de versleutelde geschiedenis verloren, en niemand kan die terughalen.

guide-element-account = Maak een account aan dat niet naar jou leidt
    .step1 = Kies op https://servers.joinmatrix.org een homeserver (de server waar je account op staat) die je vertrouwt en die niet om een e-mailadres vraagt. Privacy Guides raadt matrix.org af, dat in november 2023 ook om een e-mailadres vroeg.
    .step2 = Installeer op een telefoon Element X, de nieuwere app, en niet Element Classic.
    .step3 = Wil je zonder Google, installeer dan de versie uit F-Droid. De meldingen daarvan komen via UnifiedPush, dat zonder Google werkt.
    .step4 = Installeer de app op een computer vanaf https://element.io/download
    .step5 = Kun je op een computer niets installeren, open dan https://app.element.io in de browser. Doe dat alleen als het niet anders kan: een webpagina kan elke keer dat ze wordt geladen, gewijzigd zijn.
    .step6 = Kies **Account aanmaken** > **Change account provider** (van accountaanbieder wisselen) > **Other** (andere) > **Homeserver address** (adres van de homeserver) en typ het adres van de server die je hebt gekozen.
    .step7 = Kies een lang wachtwoord, en een gebruikersnaam die niet je eigen naam is: die naam blijft voorgoed dezelfde.
    .step8 = Laat e-mailadres en telefoonnummer weg waar de server dat toestaat.

guide-element-recovery_key = Bewaar een herstelsleutel
    .step1 = Open **Settings** (instellingen) > **Encryption** (versleuteling) en zet **Sleutelopslag** aan (**Allow key storage**, sleutelopslag toestaan). Daarin staan de sleutels van je berichten achter slot, zodat een nieuw apparaat ze kan terugkrijgen.
    .step2 = Kies **Herstelmogelijkheid instellen** > **Generate your recovery key** (genereer je herstelsleutel) > **Save recovery key** (herstelsleutel opslaan). De herstelsleutel is een lange code waarmee je opent wat is opgeslagen.
    .step3 = Bewaar de herstelsleutel offline, bijvoorbeeld op papier op een veilige plek, en laat hem aan niemand zien.
    .step4 = Onthoud de grens: ben je al je apparaten en de sleutel kwijt, dan ben je ook je versleutelde geschiedenis kwijt. Je kunt dan alleen nog je digitale identiteit opnieuw instellen.

guide-element-verify_devices = Verifieer elk nieuw apparaat, en de mensen aan wie je schrijft
    .step1 = Log in op het nieuwe apparaat; in Element X hoort verifiëren bij het inloggen. Kies bij **Bevestig dat jij het bent** voor **Use another device** (ander apparaat gebruiken), of voor **Use recovery key** (herstelsleutel gebruiken) als je geen ander apparaat bij de hand hebt.
    .step2 = Vergelijk de emoji's (kleine plaatjes) op beide apparaten. Zijn ze gelijk, kies dan **They match** (ze komen overeen). Je kunt ook **Link new device** (nieuw apparaat koppelen) kiezen en de QR-code (een vierkant patroon dat een telefooncamera kan lezen) scannen.
    .step3 = Doe dit met elk apparaat. Element heeft aangekondigd dat niet-geverifieerde apparaten uit versleutelde ruimtes worden geweerd (eerst gepland voor april 2026). In de code van de apps voor de telefoon van de zomer van 2026 stond dat nog niet aan.
    .step4 = Bekijk af en toe je apparaten, op een computer of in de browser: **All settings** (alle instellingen) > **Sessions** (sessies). Een groen schild betekent geverifieerd; verwijder wat niet van jou is.
    .step5 = Bekijk af en toe je apparaten, op een telefoon: **Settings** (instellingen) > **Manage devices** (apparaten beheren), en verwijder wat niet van jou is. Wil je hier uitloggen, kies dan **Remove this device** (dit apparaat verwijderen).
    .step6 = Verifieer ook mensen: open hun profiel en kies **Verify user** (gebruiker verifiëren). Daaruit blijkt dat er niemand ongemerkt tussen jullie zit.

guide-element-private_rooms = Maak privéruimtes en controleer of ze versleuteld zijn
    .step1 = Kies **Chat starten** om aan één persoon te schrijven, of **New room** (nieuwe ruimte) > **Private** (privé) voor meer mensen. Daarbij staat **Only people invited can join.** (alleen wie is uitgenodigd, kan deelnemen). Beide soorten zijn vanaf het begin end-to-end versleuteld: alleen wie erin zit, kan meelezen.
    .step2 = Open de informatie over de ruimte en kijk of er **Encrypted** (versleuteld) of **Not encrypted** (niet versleuteld) staat. Niet elke ruimte is versleuteld.
    .step3 = Kijk voordat je iemand uitnodigt of er bij de ruimte **New members see history** (nieuwe leden zien de geschiedenis) staat. Sinds april 2026 kan een nieuw lid standaard ook eerdere berichten lezen, als de geschiedenis voor leden openstaat. Wil je dat niet, open dan **Security & privacy** (beveiliging en privacy) > **Who can read history** (wie de geschiedenis kan lezen) en kies **Members since invited** (leden vanaf hun uitnodiging).
    .step4 = Schrijf niets vertrouwelijks waar **Not encrypted** staat, zoals bij de meeste openbare ruimtes. Versleuteling die eenmaal aanstaat, kan niet meer uit.

guide-element-not_encrypted = Weet wat niet versleuteld is
    .step1 = Kies een bijnaam en een profielfoto die niets verraden: de homeservers kunnen ze allebei zien.
    .step2 = Geef ruimtes neutrale namen en onderwerpen. Ook die zijn te lezen, net als de leden en de tijdstippen van berichten. Versleuteling van namen en onderwerpen wordt nog maar uitgeprobeerd, in Element Web.
    .step3 = Antwoord niet met een reactie als die op zichzelf al te veel zegt: reacties zijn niet versleuteld.
    .step4 = Reken er niet op dat berichten weggaan: in Element verdwijnt geen enkel bericht vanzelf.

guide-element-group_calls = Houd groepsgesprekken vertrouwelijk
    .step1 = Vraag aan de beheerder van je homeserver of die Element Call aanbiedt. Daarmee zijn groepsgesprekken in Element X, op het web en op de computer end-to-end versleuteld.
    .step2 = Werk de app op al je apparaten bij, en vraag iedereen in de groep om dat ook te doen.
    .step3 = Begin het groepsgesprek in een versleutelde ruimte, nooit in een ruimte waar **Not encrypted** (niet versleuteld) bij staat.
    .step4 = Bel niet over vertrouwelijke zaken in Element Classic of in een Jitsi-widget (een oudere manier van bellen binnen een ruimte): zulke oproepen zijn niet end-to-end versleuteld, en buitenstaanders kunnen misschien deelnemen.

guide-element-privacy_settings = Laat minder van jezelf zien: privacyinstellingen
    .step1 = Klik op een computer of in de browser op het tandwiel en dan op **All settings** (alle instellingen). De volgende vier stappen beginnen daar.
    .step2 = Maak onder **Sessions** (sessies) de naam van de sessie leeg, want die kan verraden welk apparaat je gebruikt.
    .step3 = Haal onder **Preferences** (voorkeuren) het vinkje weg bij **Send read receipts** (leesbevestigingen verzenden) en **Send typing notifications** (laten zien dat je typt), zodat anderen niet zien wanneer je leest en typt.
    .step4 = Haal onder **Voice & Video** (spraak en video) het vinkje weg bij **Allow Peer-to-Peer for 1:1 calls** (rechtstreekse verbinding bij oproepen tussen twee mensen toestaan) en **Allow fallback call assist server (turn.matrix.org)** (reservehulpserver voor oproepen toestaan). Zo ziet degene met wie je belt je IP-adres (het nummer van je internetverbinding) niet.
    .step5 = Haal onder **Security & Privacy** (beveiliging en privacy) het vinkje weg bij **Enable the integration manager** (integratiebeheerder inschakelen), die ruimtes met externe diensten verbindt.
    .step6 = Open op een telefoon, in Element X, de geavanceerde instellingen en zet **Share presence** (aanwezigheid delen) uit, zodat anderen niet zien wanneer je leest en typt.
    .optional1 = Haal onder **Security & Privacy** het vinkje weg bij **Record the client name, version, and url to recognize sessions for easily in session manager** (naam, versie en adres van de app vastleggen om sessies makkelijker te herkennen). Je eigen apparaten zijn dan in de lijst moeilijker uit elkaar te houden.
    .optional2 = Zet onder **Encryption** (versleuteling) een vinkje bij **In encrypted rooms, only send messages to verified users** (in versleutelde ruimtes alleen berichten sturen naar geverifieerde gebruikers). Mensen en apparaten die niet zijn geverifieerd, krijgen je berichten dan niet meer.
    .optional3 = Laat de app op een telefoon bij het openen om een pincode, je vingerafdruk of je gezicht vragen.

guide-element-no_secrets = Houd geheimen voor de lange termijn buiten Element
    .step1 = Schrijf in Element niets wat jarenlang geheim moet blijven. Element heeft geen forward secrecy (voorwaartse geheimhouding): wie de sleutels één keer steelt, kan alles openen wat eerder is geschreven.
    .step2 = Gebruik daarvoor Signal, SimpleX Chat of Briar; alle drie hebben ze forward secrecy.

## Session

messenger-session = Een messenger zonder telefoonnummer of e-mailadres. Elk bericht gaat langs drie computers van een netwerk, en dat verbergt je IP-adres (het nummer van je internetverbinding). Sinds april 2026 zet een klein team van vrijwilligers het werk voort.

fact-session-standing = Session voldeed aan de vijf minimale vereisten van 2024. Privacy Guides zette Session op 16 februari 2023 terug naar de aanvullende opties en haalde het op 16 mei 2025 van de pagina, toen forward secrecy de zesde vereiste werd.
fact-session-sign_up = De app maakt een account-ID (een lange code die met 05 begint) en een herstelwachtwoord van 13 woorden.
fact-session-shown_to_contacts = Contacten zien het account-ID, of een korte naam (ONS) als je die registreert, en een weergavenaam die je zelf kiest.
fact-session-forward_secrecy = Session gebruikte tot december 2020 het protocol van Signal en sindsdien een eigen protocol, zonder forward secrecy. Een tweede versie die forward secrecy terugbrengt, is op 1 december 2025 aangekondigd; in de versies tot 13 november 2026 die we hebben bekeken, zit die niet.
fact-session-post_compromise_security = Geen enkele bron die we hebben gelezen, beweert dit van de versie die nu in gebruik is. Bescherming tegen toekomstige kwantumcomputers is alleen aangekondigd voor de tweede versie van het protocol.
fact-session-default_encryption = Chats tussen twee mensen en gesloten groepen zijn end-to-end versleuteld. Community's, vroeger open groepen genoemd, zijn dat niet.
fact-session-audit = Aangevraagd in maart 2020 en in april 2021 afgerond door Quarkslab, dat de veiligheid over het geheel goed vond en de app bruikbaar voor mensen die aan privacy hechten. Een whitepaper beschrijft het protocol.
fact-session-open_source = De broncode van de apps en van de software voor de knooppunten is openbaar.
fact-session-reproducible_builds = We vonden nergens een bewering van de makers dat anderen de app opnieuw uit de broncode kunnen bouwen en dan hetzelfde bestand krijgen.
fact-session-operator = Veel knooppunten (de computers van het netwerk) geven de berichten door: tot mei 2025 die van Oxen, sindsdien het Session Network met zijn token SESH. De app is sinds oktober 2024 in handen van de Session Technology Foundation in Zwitserland.
fact-session-metadata = Elk bericht gaat langs drie knooppunten, zodat geen enkel knooppunt veel te weten kan komen over wie aan wie schrijft. Er zijn geen accountgegevens om af te geven; knooppunten bewaren versleutelde berichten 14 dagen, en je contactenlijst in versleutelde vorm.
fact-session-ip_address = Dit geldt voor berichten; bij oproepen is het adres zichtbaar.
fact-session-blocked_networks = Elk bericht gaat langs drie computers van het netwerk. Of een censor de lijst van deze computers kan blokkeren, hebben we niet kunnen achterhalen.
fact-session-offline = Session heeft internet nodig. Beide kanten hoeven niet tegelijk online te zijn: een bericht wacht maximaal 14 dagen.
fact-session-android = Werkt zonder diensten van Google: de langzame modus haalt zelf berichten op, de snelle modus gebruikt de pushdienst van Google of Huawei.
fact-session-iphone = De langzame modus haalt zelf berichten op, de snelle modus gebruikt de pushdienst van Apple.
fact-session-windows = Je hebt geen telefoon nodig. De app is een webbrowser die in een programma is verpakt (Electron); volgens ons is die makkelijker aan te vallen dan de app op een telefoon.
fact-session-macos = Je hebt geen telefoon nodig. De app is een webbrowser die in een programma is verpakt (Electron); volgens ons is die makkelijker aan te vallen dan de app op een telefoon.
fact-session-linux = Je hebt geen telefoon nodig. De app is een webbrowser die in een programma is verpakt (Electron); volgens ons is die makkelijker aan te vallen dan de app op een telefoon. Op Flathub staat een pakket, network.loki.Session; wie het maakt, hebben we niet kunnen bevestigen.
fact-session-browser = Wordt voor zover bekend niet aangeboden.
fact-session-calls = Bellen en videobellen tussen twee mensen, end-to-end versleuteld, nog een bèta (een testversie). De ander en een server van de stichting zien je IP-adres. Groepsgesprekken zijn er niet.
fact-session-group_size = In een gesloten groep passen maximaal 100 mensen; 300 is gepland voor een betaalde versie.
fact-session-open_groups = Community's kennen geen maximumaantal leden en zijn niet end-to-end versleuteld.
fact-session-devices_at_once = Zoveel apparaten als je wilt, allemaal gelijkwaardig, met behulp van het herstelwachtwoord.
fact-session-recovery = Met het herstelwachtwoord komen het account en de contacten terug, maar van de berichten alleen die van de laatste 14 dagen.
fact-session-disappearing = De tijd kan ingaan bij het lezen of bij het verzenden.
fact-session-own_server = Alleen de server van een community kan van jezelf zijn.
fact-session-ease = Registreren gaat snel, maar voor contacten is een lange code nodig, berichten kunnen traag zijn, bellen is een bèta (een testversie) en bijlagen kunnen niet groter zijn dan 10 MB.
fact-session-continuity = Het betaalde personeel vertrok op 9 april 2026, en de sluiting die voor 8 juli was gepland, is afgewend. Een klein team van vrijwilligers gaat door: versie 1.18.4 voor computers is van 13 november 2026. Of de apps voor de telefoon na april nog een versie kregen, konden we niet bevestigen.

link-session-1 = Uitgebreide documentatie, en het Session Network
link-session-2 = Hulppagina's
link-session-3 = De toekomst van het project (juni 2026)
link-session-4 = Session Protocol, zonder forward secrecy
link-session-5 = Session Protocol V2, aangekondigd
link-session-6 = Whitepaper
link-session-7 = Volledig rapport van de controle
link-session-8 = Oproepen en het IP-adres
link-session-9 = Bellen met Session
link-session-10 = Grootte van bijlagen
link-session-11 = De Session Technology Foundation

audit-session-1 = de apps
    .by = Quarkslab

caution-session-no_forward_secrecy = Session heeft geen forward secrecy (voorwaartse geheimhouding), dus een gestolen sleutel opent ook oude berichten: wie de sleutels één keer steelt, kan alles lezen wat eerder is geschreven. Volgens Privacy Guides is Session niet bedoeld voor langdurige of gevoelige communicatie, al voorziet het in sommige behoeften waarin andere messengers niet voorzien.
caution-session-newer_status = Privacy Guides beveelt Session niet meer aan. Session is op 16 mei 2025 van de pagina met aanbevolen messengers gehaald, omdat forward secrecy een minimale vereiste werd en Session geen forward secrecy heeft.
caution-session-uncertain_future = Het betaalde personeel vertrok op 9 april 2026, en een sluiting die voor juli was gepland, is afgewend. Een klein team van vrijwilligers gaat door: de versie voor computers is van november 2026, de gedeelde softwarebibliotheek van oktober. Of het project blijft bestaan, is onzeker: spreek met je contacten een tweede messenger af.
caution-session-exposed_calls = Oproepen gaan niet via het netwerk van Session. Degene met wie je belt en een server van de stichting van de makers zien je IP-adres (het nummer van je internetverbinding). Bellen is ook nog een bèta (een testversie). Moet je adres verborgen blijven, bel dan niet.
caution-session-communities_not_encrypted = Groepen waar iedereen lid van kan worden, community's genoemd, zijn niet end-to-end versleuteld: wie de server beheert, kan meelezen. Beschouw alles wat daar wordt gezegd als openbaar.
caution-session-second_protocol_announced = Misschien lees je dat Session forward secrecy (voorwaartse geheimhouding) krijgt, waarmee een gestolen sleutel geen oude berichten opent. Dat is in december 2025 aangekondigd voor een tweede versie van het protocol. In de versies tot 13 november 2026 die we hebben bekeken, zit het niet: reken er niet op.
caution-session-lost_recovery_password = Het account komt alleen terug met het herstelwachtwoord van 13 woorden. Raak je de woorden en je apparaten kwijt, dan is het account weg; ieder ander die de woorden heeft, heeft het account. Alleen de berichten van de laatste 14 dagen komen terug.
caution-session-few_makers = Slechts een handvol mensen onderhoudt de code: de toelichting bij één versie van oktober 2026 noemt er vier. Zo'n klein team is makkelijker onder druk te zetten, en een fout wordt eerder over het hoofd gezien.
caution-session-no_bridges = Voor zover bekend heeft Session geen bridges (ingangen die moeilijker te blokkeren zijn). Of een censor de computers van het netwerk kan blokkeren, hebben we niet kunnen achterhalen. Zorg voor een tweede manier om elkaar te bereiken.
caution-session-desktop_weaker = Op een computer is makkelijker in te breken dan op een telefoon, en op een computer is Session een webbrowser die in een programma is verpakt (Electron). Maak je je zorgen over malware (schadelijke software) en datalekken, voer vertrouwelijke gesprekken dan waar het kan op de telefoon.

guide-session-account = Maak een account aan en bewaar het herstelwachtwoord
    .step1 = Installeer Session en kies **Account aanmaken**. Je hoeft geen telefoonnummer en geen e-mailadres op te geven.
    .step2 = Wil je zonder Google, voeg dan in de app F-Droid https://fdroid.getsession.org/fdroid/repo toe als pakketbron (repository) en installeer Session daarvandaan.
    .step3 = Vul bij **Kies je weergavenaam** een naam in die niet je eigen naam is.
    .step4 = Kies hoe berichten worden gemeld. **Langzame modus** kijkt af en toe of er nieuwe berichten zijn, zonder dat er een derde partij aan te pas komt; **Snelle modus** is sneller, maar loopt via Google, Apple of Huawei.
    .step5 = Open **Settings** (instellingen) > **Herstelwachtwoord** > **Bekijk Herstelwachtwoord** en schrijf de 13 woorden op papier. Laat ze aan niemand zien: wie de woorden heeft, heeft het account.
    .step6 = Bewaar het papier op een veilige plek. Zonder de woorden is een verloren apparaat ook een verloren account.
    .optional1 = Staan de woorden veilig op papier, kies dan **Hide Recovery Password Permanently** (herstelwachtwoord voorgoed verbergen), zodat niemand ze op je apparaat kan opzoeken. Dit kun je niet ongedaan maken.

guide-session-second_device = Gebruik het account op een tweede of een nieuw apparaat
    .step1 = Installeer Session op het andere apparaat en kies **I have an account** (ik heb een account).
    .step2 = Typ het herstelwachtwoord, de 13 woorden. Vanaf dat moment zijn beide apparaten gelijkwaardig.
    .step3 = Op dat apparaat verschijnen je contacten, maar van de berichten alleen die van de laatste 14 dagen.

guide-session-add_contact = Voeg een contact toe en controleer of het de juiste is
    .step1 = Kies **+** > **New Message** (nieuw bericht) en dan **Voer Account-ID in** (de lange code die voor een persoon staat) of **Scan QR Code** (QR-code scannen: een vierkant patroon dat een telefooncamera kan lezen).
    .step2 = Vergelijk het account-ID langs een andere weg, bijvoorbeeld wanneer jullie elkaar ontmoeten, zodat je weet wie erachter zit.
    .step3 = Stuur een eerste bericht. Het komt aan als gespreksverzoek, dat de ander moet accepteren.

guide-session-groups = Houd gesloten groepen en open community's uit elkaar
    .step1 = Kies **Groep aanmaken** voor vertrouwelijke gesprekken. In zo'n groep passen maximaal 100 mensen, en hij is end-to-end versleuteld: alleen de leden kunnen meelezen.
    .step2 = Wil je een breed publiek ontmoeten, kies dan **Word lid van de Community** en vul de **Community URL** (adres van de community) in. Er is geen maximumaantal leden, maar een community is niet end-to-end versleuteld, en wie de server beheert, kan meelezen.
    .step3 = Schrijf niets vertrouwelijks in een community.

guide-session-settings = Instellingen voor de vergrendeling, linkvoorbeelden en oproepen
    .step1 = Zet in de privacyinstellingen **App vergrendelen** aan, zodat iemand die het apparaat oppakt, je chats niet kan lezen.
    .step2 = Zet daar ook **Verstuur Link-voorbeelden** uit, zodat je apparaat geen webpagina ophaalt alleen omdat je het adres ervan verstuurt.
    .step3 = Zet ook **Read Receipts** (leesbevestigingen) en **Typing Indicators** (laten zien dat je typt) uit, zodat anderen niet zien wanneer je leest en typt.
    .step4 = Laat **Spraak- en video-oproepen (Beta)** uit, tenzij je moet kunnen bellen. Een oproep laat je IP-adres (het nummer van je internetverbinding) zien aan de ander en aan een server van de stichting van de makers.
    .step5 = Zet op een computer de bescherming tegen schermafbeeldingen aan.

guide-session-disappearing = Laat berichten zichzelf wissen
    .step1 = Open in een chat **Zelf-wissende berichten** en kies **Disappear After Read** (verdwijnen na lezen) of **Disappear After Send** (verdwijnen na verzenden), zodat een apparaat in verkeerde handen minder laat zien.
    .step2 = Bedenk dat iedereen in de chat een bericht nog kan kopiëren of fotograferen voordat het verdwijnt.

guide-session-limits = Ken de grenzen en houd een tweede messenger achter de hand
    .step1 = Gebruik Session niet voor gevoelige gesprekken of voor wat jarenlang geheim moet blijven. Session heeft geen forward secrecy (voorwaartse geheimhouding): wie de sleutels één keer steelt, kan alles openen wat eerder is geschreven.
    .step2 = Ga voor je begint na of het project nog doorgaat: lees https://getsession.org/the-future-of-session en kijk hoe oud de nieuwste versie is.
    .step3 = Spreek met je contacten een tweede messenger af, zodat jullie elkaar niet kwijtraken als Session stopt.
    .step4 = Bedenk dat Privacy Guides Session sinds 16 mei 2025 niet meer aanbeveelt.

## WhatsApp

messenger-whatsapp = De messenger van Meta voor de telefoon, met groepen, bellen en videobellen. Privéchats, groepen en gesprekken zijn end-to-end versleuteld: alleen jij en de mensen met wie je praat, kunnen ze lezen of horen. Meta komt te weten aan wie je schrijft en wanneer.
    .why_not = WhatsApp versleutelt met dezelfde methode als Signal, dus wat je schrijft is het probleem niet. Maar Meta, de maker, weet aan wie je schrijft en wanneer, de broncode van de apps is niet openbaar, en de mensen aan wie je schrijft zien je nummer. Back-ups blijven leesbaar voor Google of Apple, tenzij je de versleuteling ervan aanzet.
    .in_favour = Bijna iedereen die je kent, heeft het misschien al, en privéchats zijn er al jaren standaard versleuteld. In een groep passen 1024 mensen. Je kunt met een groep bellen, net als met Signal en Element, maar niet met SimpleX Chat, Briar en Session. In de EU kun je toestaan dat gebruikers van BirdyChat en Haiket je schrijven; geen messenger die wij aanraden doet daaraan mee.

fact-whatsapp-sign_up = Een mobiel nummer is verplicht.
fact-whatsapp-shown_to_contacts = Gebruikersnamen kun je sinds juni 2026 reserveren. Zodra ze werken, moeten ze het nummer verbergen voor nieuwe contacten; of ze al werken, konden we niet bevestigen.
fact-whatsapp-forward_secrecy = Het gebruikt het protocol van Signal.
fact-whatsapp-post_compromise_security = Chats met één persoon werken zoals bij Signal. Voor groepen konden onderzoekers het alleen onder bepaalde voorwaarden bewijzen.
fact-whatsapp-default_encryption = Privéchats, privégroepen en gesprekken. Kanalen zijn niet zo versleuteld, en veel berichten van en aan bedrijven ook niet.
fact-whatsapp-audit = Alleen delen: de versleutelde back-ups in 2021 en de groepen in 2025. Een vergelijking van messengers telt daarom geen controle van de app.
fact-whatsapp-operator = Meta, het bedrijf achter Facebook. In de EU kun je er ook voor kiezen te schrijven met mensen op twee kleine diensten, BirdyChat en Haiket.
fact-whatsapp-metadata = Meta verzamelt telefoonnummers, contacten, gebruik en verbindingsgegevens, volgens het privacybeleid.
fact-whatsapp-ip_address = Volgens het privacybeleid wordt het verzameld.
fact-whatsapp-blocked_networks = Je kunt een proxy invullen (een computer die je berichten doorgeeft). Wie die beheert, ziet je IP-adres.
fact-whatsapp-offline = Wordt voor zover bekend niet aangeboden.
fact-whatsapp-windows = Een gekoppelde computer werkt niet meer als de telefoon 14 dagen niet is gebruikt.
fact-whatsapp-macos = Een gekoppelde computer werkt niet meer als de telefoon 14 dagen niet is gebruikt.
fact-whatsapp-linux = Alleen in de browser.
fact-whatsapp-browser = Gekoppeld aan een telefoon.
fact-whatsapp-calls = Video met hoogstens 32 mensen, volgens een bericht uit 2022.
fact-whatsapp-group_size = Hoogstens 1024, volgens een bericht uit 2022.
fact-whatsapp-open_groups = Een groep kan een uitnodigingslink hebben, maar naar groepen kun je niet zoeken.
fact-whatsapp-devices_at_once = Eén telefoon als hoofdapparaat en hoogstens vier gekoppelde apparaten.
fact-whatsapp-recovery = Uit een back-up bij Google of Apple. Die is alleen end-to-end versleuteld als je dat aanzet.
fact-whatsapp-disappearing = Na 24 uur, 7 dagen of 90 dagen. Iedereen in de chat mag losse berichten bewaren.
fact-whatsapp-ease = Veel mensen hebben het al: in Nederland 13,7 miljoen in 2025, toen Signal er 1,8 miljoen had.
fact-whatsapp-continuity = In 2026 worden gebruikersnamen ingevoerd.

link-whatsapp-1 = De versleutelde back-up
link-whatsapp-2 = Verdwijnende berichten
link-whatsapp-3 = Een proxy voor anderen beheren
link-whatsapp-4 = Verbinding met andere diensten in de EU (2025)

audit-whatsapp-1 = de versleutelde back-ups
    .by = NCC Group
audit-whatsapp-2 = het protocol voor groepen
    .by = onderzoekers van Royal Holloway, University of London

guide-whatsapp-stay = Maak WhatsApp veiliger zolang je het gebruikt
    .step1 = Versleutel de back-up, zodat Google of Apple die niet kan lezen: **Settings** (instellingen) > **Chats** > **Chat Backup** (chatback-up) > **End-to-end encrypted backup** (end-to-end versleutelde back-up) > **Turn on** (inschakelen).
    .step2 = Zet op een iPhone ook de iCloud-reservekopie van de hele telefoon uit, anders blijft daar een leesbare kopie achter.
    .step3 = Stel een pincode in, zodat een gestolen sms-code niet genoeg is om je account over te nemen: **Settings** (instellingen) > **Account** > **Two-step verification** (verificatie in twee stappen) > **Enable** (in nieuwere versies **Turn on**, inschakelen).
    .step4 = Laat je alleen door bekenden aan groepen toevoegen: **Settings** (instellingen) > **Privacy** > **Groups** (groepen) > **My contacts** (mijn contacten). In oudere versies staat **Privacy** onder **Account**.
    .optional1 = Laat nieuwe chats zichzelf wissen, tenzij je je berichten moet bewaren: **Settings** (instellingen) > **Privacy** > **Default message timer** (standaardtimer voor berichten).

guide-whatsapp-leave = Stap over van WhatsApp en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en laat in WhatsApp weten dat je voortaan in die nieuwe messenger te vinden bent. Begin met één groep; niemand hoeft iets te verwijderen.
    .step2 = Bewaar wat je wilt houden, chat voor chat: open de chat, tik op de drie puntjes > **More** (meer) > **Export chat** (chat exporteren). Zoek op een iPhone dezelfde woorden bij de gegevens van de chat. Het bestand is niet versleuteld, dus let op waar je het neerzet.
    .step3 = Zodra je er niemand meer nodig hebt: **Settings** (instellingen) > **Account** > **Delete my account** (mijn account verwijderen). Je verlaat alle groepen en de back-up wordt gewist; dat kan 90 dagen duren.

## Telegram

messenger-telegram = Een snelle messenger met enorme groepen, op zoveel apparaten als je wilt. Gewone chats en alle groepen staan op de servers in een vorm die het bedrijf kan openen; alleen geheime chats met één persoon zijn end-to-end versleuteld.
    .why_not = Wat je schrijft, staat gewoonlijk op de servers van Telegram in een vorm die het bedrijf kan openen, en groepen kunnen helemaal niet end-to-end versleuteld worden. Dat kan alleen in geheime chats met één persoon, en die moet je elke keer zelf starten. Elke messenger die wij aanraden, versleutelt privéchats vanzelf.
    .in_favour = Telegram is snel, in een groep passen tot 200.000 mensen, en je kunt het op zoveel apparaten gebruiken als je wilt. Iedereen kan de apps voor Android en iPhone vergelijken met hun gepubliceerde code; van de vijf die wij aanraden kan dat alleen bij Signal en Briar, en alleen voor Android. Je nummer kun je verbergen.

fact-telegram-standing = Een andere pagina van Privacy Guides noemt het, naast sms, als dienst waarvan de beheerder kan meelezen.
fact-telegram-sign_up = Of een nummer dat je koopt met de cryptomunt van Telegram.
fact-telegram-shown_to_contacts = Je kunt instellen dat niemand het ziet. Wie je nummer heeft opgeslagen, ziet het nog wel.
fact-telegram-forward_secrecy = Alleen in geheime chats. Alle andere staan op de servers.
fact-telegram-post_compromise_security = Geheime chats wisselen van sleutel na 100 berichten of na een week.
fact-telegram-default_encryption = De dienst kan gewone chats en alle groepen openen. Geheime chats zijn end-to-end versleuteld; die zijn voor twee mensen en start je zelf.
fact-telegram-audit = Onderzoeken van het protocol door wetenschappers, in 2015, 2020 en 2021. De zwakke plekken van 2021 zijn verholpen, en van een variant van het protocol is de veiligheid bewezen.
fact-telegram-reproducible_builds = Voor Android en iPhone.
fact-telegram-operator = Een bedrijf dat in Dubai is gevestigd.
fact-telegram-metadata = Contacten worden bewaard, IP-adres en apparaten tot 12 maanden. Sinds 2024 kan de rechter in strafzaken het nummer en het IP-adres opvragen.
fact-telegram-blocked_networks = Proxy's (computers die je berichten doorgeven) hielpen mensen in Rusland in 2018.
fact-telegram-offline = Wordt voor zover bekend niet aangeboden.
fact-telegram-calls = Gesprekken met één persoon zijn end-to-end versleuteld. Aan groepsgesprekken kunnen duizenden mensen meedoen.
fact-telegram-group_size = Hoogstens 200.000.
fact-telegram-devices_at_once = Een geheime chat blijft op het ene apparaat waarop hij is gestart.
fact-telegram-recovery = Alles behalve geheime chats staat op de servers.
fact-telegram-disappearing = Per chat in te stellen; geheime chats hebben een eigen timer.
fact-telegram-ease = Werkt zoals de messengers die de meeste mensen kennen.

link-telegram-1 = Het account verwijderen

audit-telegram-1 = het protocol
    .by = Jakobsen, Orlandi
audit-telegram-2 = het protocol
    .by = Miculan, Vitacolonna
audit-telegram-3 = het protocol
    .by = onderzoekers van de ETH Zürich

guide-telegram-stay = Maak Telegram veiliger zolang je het gebruikt
    .step1 = Start een geheime chat voor alles wat privé is: open het profiel van die persoon, dan **…** > **Start Secret Chat** (geheime chat starten). Die is voor twee mensen en blijft op het apparaat waarop je hem start.
    .step2 = Verberg je nummer: **Settings** (instellingen) > **Privacy and Security** (privacy en beveiliging) > **Phone number** (telefoonnummer) > **Who can see my phone number** (wie kan mijn nummer zien) > **Nobody** (niemand). Kijk daar ook naar **Who can find me by my number** (wie kan mij vinden via mijn nummer).
    .step3 = Zet bij **Privacy and Security** (privacy en beveiliging) **2-Step Verification** aan (verificatie in twee stappen; op een computer **Two-Step Verification**): een wachtwoord naast de code waarmee je account opengaat.
    .optional1 = Zet daar ook **Auto-Delete Messages** aan (berichten vanzelf wissen), tenzij je je berichten moet bewaren.

guide-telegram-leave = Stap over van Telegram en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en laat in Telegram weten dat je voortaan in die nieuwe messenger te vinden bent. Begin met één groep. Groepen die groter zijn dan de nieuwe messenger aankan, kunnen niet mee.
    .step2 = Bewaar wat je wilt houden, in de app voor computers: **Settings** (instellingen) > **Advanced** (geavanceerd) > **Export Telegram data** (Telegram-gegevens exporteren).
    .step3 = Draag groepen die van jou zijn eerst aan iemand anders over: anders blijven ze zonder eigenaar achter.
    .step4 = Open daarna https://telegram.org/deactivate. De code waar de pagina om vraagt, komt binnen in Telegram. De mensen aan wie je schreef, houden hun kopieën.
    .optional1 = Je kunt in plaats van het account te verwijderen ook gewoon stoppen: een account dat niemand gebruikt, wordt na 18 maanden verwijderd.

## Apple Messages (iMessage)

messenger-apple_messages = De berichtenapp van elke iPhone. Blauwe chats (iMessage, tussen Apple-apparaten) zijn end-to-end versleuteld: alleen jij en de mensen aan wie je schrijft, kunnen ze lezen. Groene chats gaan via telefoonbedrijven en zijn alleen zo versleuteld als je een slotje ziet.
    .why_not = Tussen iPhones zijn blauwe chats heel goed versleuteld. Met Android-telefoons geldt dat alleen als je een slotje ziet, en dat wordt nog maar net ingevoerd. Zolang jij of de ander een gewone iCloud-reservekopie heeft, heeft Apple de sleutel daarvan. De broncode is niet openbaar, en mensen zien je nummer of je e-mailadres.
    .in_favour = Je hoeft niets te installeren, en het is makkelijk voor iedereen. De sleutels van blauwe chats worden telkens vernieuwd, op een manier die tegen toekomstige kwantumcomputers bestand moet zijn, en onderzoekers hebben dat geanalyseerd. Met de verificatie van contactsleutels kun je nagaan of er niemand meeleest.

fact-apple_messages-sign_up = Een Apple-account; op een iPhone meestal samen met het nummer.
fact-apple_messages-shown_to_contacts = Alleen als je vanaf een e-mailadres schrijft; dan zien ze dat adres in plaats van het nummer.
fact-apple_messages-forward_secrecy = In blauwe chats, en in groene met een slotje. Groene chats zonder slotje zijn helemaal niet end-to-end versleuteld.
fact-apple_messages-post_compromise_security = In blauwe chats worden sleutels telkens vernieuwd, ook tegen toekomstige kwantumcomputers.
fact-apple_messages-default_encryption = Blauwe chats wel; groene die sms zijn niet. Groene die RCS zijn, de nieuwere standaard van telefoonbedrijven, alleen als je een slotje ziet: een proef sinds iOS 26.5 van mei 2026, en alleen bij sommige telefoonbedrijven. De pagina van Privacy Guides is ouder dan dat.
fact-apple_messages-audit = Alleen het protocol: twee analyses die Apple in 2024 publiceerde, en een op een congres in 2025.
fact-apple_messages-operator = Apple. Groene chats gaan via telefoonbedrijven.
fact-apple_messages-ip_address = We kennen geen bescherming.
fact-apple_messages-blocked_networks = In onze bronnen staat er niets over.
fact-apple_messages-offline = Wordt voor zover bekend niet aangeboden.
fact-apple_messages-android = Mensen met een Android-telefoon krijgen je berichten als RCS of sms.
fact-apple_messages-macos = Met hetzelfde Apple-account.
fact-apple_messages-calls = In FaceTime, een aparte app, end-to-end versleuteld.
fact-apple_messages-group_size = 32 mensen, zeggen pagina's die Apple noemen; een pagina van Apple zelf lazen we niet.
fact-apple_messages-open_groups = Wordt voor zover bekend niet aangeboden.
fact-apple_messages-devices_at_once = Alleen Apple-apparaten.
fact-apple_messages-recovery = Uit iCloud. Apple heeft de sleutel, tenzij Geavanceerde gegevensbeveiliging aanstaat.
fact-apple_messages-disappearing = Niet voor beide kanten van een chat.
fact-apple_messages-ease = Het staat vanaf het begin op de telefoon.

link-apple_messages-1 = Hoe iCloud-reservekopieën zijn beveiligd
link-apple_messages-2 = De versleuteling van blauwe chats (PQ3)

audit-apple_messages-1 = het protocol van blauwe chats (PQ3)
    .by = Stebila
audit-apple_messages-2 = het protocol van blauwe chats (PQ3)
    .by = onderzoekers op het congres USENIX Security

guide-apple_messages-stay = Maak Berichten van Apple veiliger zolang je het gebruikt
    .step1 = Haal de sleutel van je reservekopie bij Apple weg: **Settings** (instellingen) > je naam > **iCloud** > **Advanced Data Protection** (geavanceerde gegevensbeveiliging). In het Verenigd Koninkrijk bestaat dat niet: zet daar de iCloud-reservekopie uit. Het helpt pas helemaal als de mensen aan wie je schrijft hetzelfde doen.
    .step2 = Laat je waarschuwen als iemand ertussen kruipt: **Settings** (instellingen) > je naam > **Contact Key Verification** (verificatie van contactsleutels) > **Verification in iMessage** (verificatie in iMessage).
    .step3 = Laat **Settings** (instellingen) > **Messages** (berichten) > **RCS Messaging** (RCS-berichten) > **End-to-End Encryption (Beta)** (end-to-end-versleuteling, bèta) aanstaan; in nieuwere versies staat **Messages** onder **Apps**. Schrijf niets privés in een groene chat zonder slotje: gebruik daar een andere messenger voor.

guide-apple_messages-leave = Stap over van iMessage en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en maak je groepen daar opnieuw aan. Begin met één groep.
    .step2 = Een manier om chats te exporteren hebben we niet gevonden. Kopieer met de hand wat je wilt houden, of bewaar de oude telefoon.
    .step3 = Gaat je simkaart naar een telefoon van een ander merk, zet dan eerst **Settings** (instellingen) > **Messages** (berichten) > **iMessage** uit; in nieuwere versies staat **Messages** onder **Apps**. Anders komen berichten van iPhones misschien niet aan.
    .step4 = Open daar vervolgens **Send & Receive** (sturen en ontvangen) en log uit.

## Google Messages (RCS)

messenger-google_messages = De berichtenapp van de meeste Android-telefoons. Chats met een slotje (RCS, de nieuwere standaard van telefoonbedrijven) zijn end-to-end versleuteld: alleen jij en de mensen aan wie je schrijft, kunnen ze lezen. Zonder slotje gaat een bericht als onversleutelde sms.
    .why_not = In chats met een slotje kan niemand onderweg meelezen, en sinds mei 2026 begint dat ook met iPhones te werken. Maar zonder slotje is het een onversleutelde sms, en dat zie je makkelijk over het hoofd. Je schrijft onder je telefoonnummer, de broncode is niet openbaar, en een controle van de app door anderen is niet bekend.
    .in_favour = Het staat al op de telefoon en versleutelt vanzelf waar het kan. Het gebruikt een open standaard (MLS) die over merken heen werkt, zodat mensen met andere telefoons en apps kunnen meedoen.

fact-google_messages-forward_secrecy = In chats met een slotje: voor elk bericht wordt een sleutel gemaakt die daarna wordt gewist. Sms heeft helemaal geen end-to-end-versleuteling.
fact-google_messages-post_compromise_security = De pagina van Google zegt het niet.
fact-google_messages-default_encryption = Vanzelf, ook in groepen, als iedereen RCS in Google Berichten gebruikt. Met iPhones sinds mei 2026, maar alleen bij sommige telefoonbedrijven. Anders is het een onversleutelde sms.
fact-google_messages-operator = Google en de telefoonbedrijven; je kiest niet wie.
fact-google_messages-blocked_networks = In onze bronnen staat er niets over.
fact-google_messages-offline = Wordt voor zover bekend niet aangeboden.
fact-google_messages-iphone = Mensen met een iPhone krijgen je berichten als RCS of sms.
fact-google_messages-windows = Alleen in de browser.
fact-google_messages-macos = Alleen in de browser.
fact-google_messages-linux = Alleen in de browser.
fact-google_messages-browser = Gekoppeld aan de telefoon.
fact-google_messages-calls = Bellen wordt aan andere apps overgelaten.
fact-google_messages-group_size = 100 mensen, zeggen pagina's die Google noemen; een pagina van Google zelf lazen we niet.
fact-google_messages-open_groups = Wordt voor zover bekend niet aangeboden.
fact-google_messages-devices_at_once = De computer via de browser.
fact-google_messages-recovery = Uit de back-up van de telefoon, die sinds Android 9 versleuteld is.
fact-google_messages-disappearing = Een vergelijking van messengers zegt ja; van Google zelf vonden we niets.
fact-google_messages-ease = Het staat vanaf het begin op de telefoon.

link-google_messages-1 = Hoe de versleuteling werkt

guide-google_messages-stay = Maak Google Berichten veiliger zolang je het gebruikt
    .step1 = Let op het slotje op de verzendknop voordat je iets privés schrijft. **RCS chats** (RCS-chats) moet aanstaan in de instellingen van de app.
    .step2 = Ga na of er niemand meeleest: in de chat **More** (meer) > **Details** > **Verify encryption** (versleuteling verifiëren), en vergelijk de codes met de ander.
    .step3 = Ontkoppel computers die je niet gebruikt, in de lijst met gekoppelde apparaten. Hoe die in de app heet, hebben we niet nagekeken.

guide-google_messages-leave = Stap over van Google Berichten en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en maak je groepen daar opnieuw aan. Begin met één groep. Voor sms'jes van bedrijven en instanties kan de app blijven.
    .step2 = Een manier om chats te exporteren hebben we niet gevonden. Kopieer met de hand wat je wilt houden.
    .step3 = Zet **Settings** (instellingen) > **RCS chats** (RCS-chats; in oudere versies **Chat features**, chatfuncties) uit voordat je van telefoon wisselt. Anders komen berichten misschien nog dagenlang op de oude telefoon aan. Na 30 dagen zonder RCS word je verwijderd uit groepen die het gebruiken.

## Facebook Messenger

messenger-messenger = De messenger van Meta voor mensen met een Facebook-account. Persoonlijke chats zijn sinds eind 2023 standaard end-to-end versleuteld, zodat alleen jij en de mensen aan wie je schrijft ze kunnen lezen; groepen niet altijd.
    .why_not = Persoonlijke chats zijn standaard versleuteld, groepen niet altijd. Het account is je Facebook-identiteit, dus mensen zien wie je bent, en Meta ziet met wie je praat en wanneer. De broncode is niet openbaar, en op een computer is alleen nog de website van Facebook over.
    .in_favour = Je hoeft je nummer niet te laten zien, en het is makkelijk voor wie al op Facebook zit. Je versleutelde berichten komen met een pincode op al je apparaten terug.

fact-messenger-sign_up = Facebook wil je echte identiteit weten.
fact-messenger-shown_to_contacts = In plaats daarvan zien ze je profiel.
fact-messenger-forward_secrecy = In end-to-end versleutelde chats.
fact-messenger-post_compromise_security = In onze bronnen staat er niets over.
fact-messenger-default_encryption = Persoonlijke chats, standaard sinds december 2023. Groepen alleen als je het aanzet, zegt de ene vergelijking; een oudere zegt dat niets standaard versleuteld is.
fact-messenger-audit = Een formele analyse van Labyrinth, het protocol voor bewaarde berichten, in 2025.
fact-messenger-operator = Meta, het bedrijf achter Facebook.
fact-messenger-metadata = Heel veel, zegt Privacy Guides.
fact-messenger-blocked_networks = In onze bronnen staat er niets over.
fact-messenger-offline = Wordt voor zover bekend niet aangeboden.
fact-messenger-windows = De app is op 15 december 2025 gestopt.
fact-messenger-macos = De app is op 15 december 2025 gestopt.
fact-messenger-linux = Alleen in de browser.
fact-messenger-browser = Alleen op facebook.com, met een Facebook-account: messenger.com is in april 2026 gestopt.
fact-messenger-calls = Ten minste dat; voor groepsgesprekken vonden we geen bron.
fact-messenger-group_size = In onze bronnen staat er niets over.
fact-messenger-recovery = Uit de beveiligde opslag, met een pincode.
fact-messenger-disappearing = In end-to-end versleutelde chats. De ander kan een verdwenen bericht nog 6 uur lang rapporteren.
fact-messenger-ease = Voor mensen die op Facebook zitten.
fact-messenger-continuity = Met de apps voor computers is gestopt.

link-messenger-1 = Uitleg over de versleuteling

audit-messenger-1 = Labyrinth, het protocol voor bewaarde berichten
    .by = Watanabe, Yoneyama

guide-messenger-stay = Maak Facebook Messenger veiliger zolang je het gebruikt
    .step1 = Bescherm je bewaarde berichten met een pincode: tandwiel > **Privacy & Safety** (privacy en veiligheid) > **End-to-end encrypted chats** (end-to-end versleutelde chats) > **Message storage** (berichtopslag) > **Turn on secure storage** (beveiligde opslag inschakelen).
    .step2 = Kijk, voordat je iets privés schrijft, of in de chat staat dat die met end-to-end-versleuteling is beveiligd. Bij een groep is dat niet altijd zo.
    .step3 = Zet in de chat **Privacy & support** (privacy en ondersteuning) > **Disappearing Messages** (verdwijnende berichten) aan, tenzij je de berichten moet bewaren.

guide-messenger-leave = Stap over van Facebook Messenger en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en laat in Messenger weten dat je voortaan in die nieuwe messenger te vinden bent. Begin met één groep.
    .step2 = Bewaar wat je wilt houden voordat je iets verwijdert.
    .step3 = Messenger hoort bij je Facebook-account en wordt daarmee verwijderd. De stappen hebben we niet nagekeken; zie https://www.facebook.com/help/messenger-app

## SMS

messenger-sms = Het tekstbericht dat elke telefoon kan sturen, ook zonder internet. Het is niet end-to-end versleuteld: de telefoonbedrijven kunnen het lezen en bewaren.
    .why_not = Telefoonbedrijven kunnen een sms lezen en bewaren, en in 2024 zaten aanvallers in de netwerken van meerdere Amerikaanse telefoonbedrijven. De Amerikaanse dienst voor cyberveiligheid CISA raadt mensen die doelwit kunnen zijn aan om in plaats daarvan end-to-end-versleuteling te gebruiken. Sms voldoet aan geen van de minimumcriteria van Privacy Guides.
    .in_favour = Je hebt geen app, geen account en geen internet nodig, en het is het enige dat eenvoudige telefoons bereikt.

fact-sms-standing = Een andere pagina van Privacy Guides noemt het, naast Telegram, als dienst waarvan de beheerder kan meelezen.
fact-sms-forward_secrecy = Het is niet end-to-end versleuteld.
fact-sms-post_compromise_security = Het is niet end-to-end versleuteld.
fact-sms-default_encryption = De telefoonbedrijven kunnen het lezen.
fact-sms-audit = Er zijn veel apps voor, en er is geen end-to-end-versleuteling die gecontroleerd kan worden.
fact-sms-open_source = Hangt van de app af.
fact-sms-reproducible_builds = Hangt van de app af.
fact-sms-operator = De telefoonbedrijven.
fact-sms-metadata = De telefoonbedrijven zien het.
fact-sms-ip_address = Het werkt zonder internet. Het telefoonbedrijf weet bij welke zendmast je bent.
fact-sms-blocked_networks = Het heeft geen internet nodig, maar het telefoonbedrijf kan het tegenhouden.
fact-sms-offline = Het heeft geen internet nodig, maar wel het netwerk van het telefoonbedrijf: het gaat niet rechtstreeks van de ene telefoon naar de andere.
fact-sms-windows = Niet zelfstandig; sommige telefoons geven het door aan een computer.
fact-sms-macos = Niet zelfstandig; sommige telefoons geven het door aan een computer.
fact-sms-linux = Niet zelfstandig; sommige telefoons geven het door aan een computer.
fact-sms-browser = Niet zelfstandig; sommige telefoons geven het door aan een computer.
fact-sms-calls = Telefoongesprekken zijn iets anders, en niet versleuteld.
fact-sms-group_size = 10 tot 20 mensen via mms, volgens pagina's die het van anderen hebben.
fact-sms-recovery = Hangt van de telefoon af.
fact-sms-ease = Het zit op elke telefoon.
fact-sms-continuity = Het blijft werken. De Amerikaanse dienst voor cyberveiligheid raadt mensen die doelwit kunnen zijn aan iets anders te gebruiken.

guide-sms-stay = Gebruik sms alleen voor wat iedereen mag lezen
    .step1 = Stuur per sms alleen wat iedereen mag lezen, bijvoorbeeld dat je later komt.
    .step2 = Stuurt een website je codes per sms, stap dan over op een app of een beveiligingssleutel als dat kan.
    .step3 = Vraag je telefoonbedrijf om je nummer met een pincode te beveiligen, zodat niemand het naar een andere simkaart kan laten overzetten.

guide-sms-leave = Laat je contacten overstappen van sms
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, groep voor groep, en vraag of ze daar willen antwoorden.
    .step2 = Er is geen account om te verwijderen. Houd sms voor mensen met een eenvoudige telefoon, en wis op je telefoon oude berichten die niemand mag lezen.

## Threema

messenger-threema = Een betaalde messenger uit Zwitserland waarvoor je geen nummer en geen e-mailadres nodig hebt. Alles is end-to-end versleuteld: alleen jij en de mensen aan wie je schrijft, kunnen het lezen.
    .why_not = Je kunt best blijven: Threema voldoet aan bijna alles wat Privacy Guides eist. Forward secrecy, waardoor een gestolen sleutel geen oude berichten opent, ontbreekt in groepen, en verdwijnt uit alle chats zodra je een computer koppelt. Het kost een paar euro, en dat schrikt mensen af, en de code van de servers is niet openbaar.
    .in_favour = Anders dan Signal vraagt het geen nummer, en het bewaart weinig over wie aan wie schrijft. Je kunt er met een groep mee bellen, wat met SimpleX Chat, Briar en Session niet kan, en onafhankelijke deskundigen hebben het meer dan eens gecontroleerd.

fact-threema-standing = Is daar nooit aanbevolen. In 2019 is het van een lijst met af te raden messengers gehaald.
fact-threema-sign_up = Je krijgt een willekeurige ID. De app kost eenmalig ongeveer 5 euro.
fact-threema-forward_secrecy = In chats met één persoon op telefoons, maar nog niet in groepen. Koppel je de nieuwe app voor computers (een testversie), dan gaat het voor alle contacten uit.
fact-threema-post_compromise_security = In onze bronnen staat er niets over.
fact-threema-audit = Door de ETH Zürich in 2023, een bewijs van het protocol Ibex in 2023, en de app voor computers door Cure53 in 2024.
fact-threema-reproducible_builds = Voor Android.
fact-threema-operator = Een Zwitsers bedrijf. Sinds januari 2026 is het van Comitis Capital, een Duitse investeerder.
fact-threema-metadata = Berichten worden van de server gewist zodra ze zijn bezorgd.
fact-threema-ip_address = Het wordt niet vastgelegd, zegt een vergelijking van messengers.
fact-threema-blocked_networks = In onze bronnen staat er niets over.
fact-threema-offline = Wordt voor zover bekend niet aangeboden.
fact-threema-browser = Gekoppeld aan een telefoon.
fact-threema-calls = Bellen en videobellen. Met een instelling gaan oproepen via de servers van Threema, wat je IP-adres voor de ander verbergt.
fact-threema-group_size = Hoogstens 256.
fact-threema-devices_at_once = De app voor computers is een testversie als je een Android-telefoon hebt.
fact-threema-recovery = Met Threema Safe komen de ID, contacten en groepen terug. Berichten komen alleen terug uit een gegevensback-up, of als je ze overzet.
fact-threema-disappearing = Een instelling wist oude berichten, maar alleen op je eigen apparaat.
fact-threema-own_server = Organisaties kunnen daar een aparte uitgave voor kopen (OnPrem).
fact-threema-ease = Je moet het kopen, en zelf voor de back-up zorgen.

link-threema-1 = Forward secrecy: vragen en antwoorden

audit-threema-1 = het protocol
    .by = ETH Zürich
audit-threema-2 = het protocol Ibex (een bewijs)
    .by = academische cryptografen
audit-threema-3 = de app voor computers
    .by = Cure53

guide-threema-stay = Haal het meeste uit Threema
    .step1 = Koppel geen computer zolang die app een testversie is, of neem het nadeel op de koop toe: forward secrecy, waardoor een gestolen sleutel geen oude berichten opent, verdwijnt bij alle contacten.
    .step2 = Zet **Mijn back-ups** > **Threema Safe** aan, met een sterk wachtwoord dat je buiten de telefoon bewaart. Daarmee komen je ID, contacten en groepen terug.
    .step3 = Zet in **Instellingen** aan: **Beveiliging** > **App-bescherming**, **Veilige gesprekken** > **Oproep altijd doorschakelen**, zodat oproepen je IP-adres niet tonen, en **Privacy** > **Onbekenden blokkeren**, als vreemden je niet mogen schrijven. Op een iPhone kunnen de namen anders zijn.

guide-threema-leave = Stap over van Threema en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en vertel in Threema hoe ze je in die nieuwe messenger kunnen bereiken.
    .step2 = Bewaar wat je wilt houden, chat voor chat: **Chat delen**.
    .step3 = Zodra je er niemand meer nodig hebt: **Mijn profiel** > **ID verwijderen**. Dat kun je niet terugdraaien.

## Wire

messenger-wire = Een messenger voor elk apparaat, zonder telefoonnummer, vooral bedoeld voor bedrijven. Alles is end-to-end versleuteld: alleen jij en de mensen aan wie je schrijft, kunnen het lezen. De servers bewaren veel over wie wie kent.
    .why_not = Je kunt best blijven: Wire versleutelt alles, en schiet bij geen enkel minimumcriterium van Privacy Guides duidelijk tekort. Maar het wil een e-mailadres, dat contacten misschien zien, het bewaart meer over wie je kent dan Signal, en de gepubliceerde controles zijn uit 2017 en 2018.
    .in_favour = Je hebt er geen telefoon voor nodig, het werkt op elk apparaat en in de browser, en al je apparaten zijn gelijkwaardig. Dat samen met forward secrecy, waardoor een gestolen sleutel geen oude berichten opent, biedt geen enkele messenger die wij aanraden. De broncode van apps en servers is openbaar.

fact-wire-standing = In november 2019 van de pagina gehaald en sindsdien niet teruggekomen. De reden van toen hebben we niet gelezen.
fact-wire-sign_up = Een e-mailadres en een gebruikersnaam. Privéaccounts zijn gratis.
fact-wire-shown_to_contacts = Maar volgens de app kunnen contacten je e-mailadres misschien zien.
fact-wire-forward_secrecy = Dat zeggen de makers over hun beide protocollen, Proteus en MLS.
fact-wire-post_compromise_security = Dat zeggen de makers over hun beide protocollen, Proteus en MLS.
fact-wire-default_encryption = Je kunt het niet uitzetten.
fact-wire-audit = In 2017 en 2018, en dat is lang geleden.
fact-wire-reproducible_builds = De makers zeggen ja, een vergelijking van messengers zegt nee.
fact-wire-operator = Organisaties kunnen eigen servers beheren, die in overleg worden gekoppeld.
fact-wire-metadata = De server bewaart je profiel, apparaten, connecties en groepen, en logboeken tot 72 uur.
fact-wire-ip_address = Per apparaat wordt bewaard waar het ongeveer is.
fact-wire-blocked_networks = In onze bronnen staat er niets over.
fact-wire-offline = Wordt voor zover bekend niet aangeboden.
fact-wire-windows = Dat je geen telefoon nodig hebt, maken we op uit de registratie per e-mail.
fact-wire-macos = Dat je geen telefoon nodig hebt, maken we op uit de registratie per e-mail.
fact-wire-linux = Dat je geen telefoon nodig hebt, maken we op uit de registratie per e-mail.
fact-wire-calls = 25 mensen zonder beeld en 12 met beeld, volgens één verslag.
fact-wire-group_size = 500 in 2021. 2000 met het nieuwere protocol MLS, zegt één verslag, wat de makers voor zover wij weten niet hebben bevestigd.
fact-wire-open_groups = Wordt voor zover bekend niet aangeboden.
fact-wire-devices_at_once = Hoogstens 8, volgens een bericht uit 2021.
fact-wire-recovery = Uit een back-up die je zelf maakt.
fact-wire-ease = Gemaakt voor bedrijven.

link-wire-1 = Uitleg over de beveiliging
link-wire-2 = Uitleg over het protocol MLS
link-wire-3 = Technisch overzicht over privacy
link-wire-4 = Documentatie van de servers

audit-wire-1 = een eerste deel van Wire
    .by = Kudelski Security, X41 D-Sec
audit-wire-2 = een tweede deel van Wire
    .by = X41 D-Sec

guide-wire-stay = Haal het meeste uit Wire
    .step1 = Registreer je met een e-mailadres dat je nergens anders voor gebruikt: contacten kunnen het misschien zien.
    .step2 = Zet **Lock with passcode** aan (met een toegangscode vergrendelen), zodat niemand die je telefoon oppakt kan meelezen, en kijk bij **Manage your Devices** (je apparaten beheren) of er apparaten staan die niet van jou zijn.
    .step3 = Zet bij de opties van een chat **Self-deleting messages** aan (berichten die zichzelf wissen), tenzij je de berichten moet bewaren.

guide-wire-leave = Stap over van Wire en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en vertel in Wire hoe ze je in die nieuwe messenger kunnen bereiken.
    .step2 = Bewaar wat je wilt houden: **Back up & Restore Conversations** (gesprekken back-uppen en herstellen) > **Create a Backup** (back-up maken). Kies er een sterk wachtwoord voor. Om het bestand te lezen heb je Wire nodig.
    .step3 = Zodra je er niemand meer nodig hebt: **Account Data** (accountgegevens) > **Delete Account** (account verwijderen).

## Delta Chat

messenger-delta_chat = Een messenger zonder nummer of account, die draait op veel kleine servers (relays). Alles is end-to-end versleuteld: alleen jij en de mensen aan wie je schrijft, kunnen het lezen. Een gestolen sleutel opent wel oude berichten die iemand heeft verzameld.
    .why_not = Je kunt best blijven als je berichten niet jarenlang geheim hoeven te blijven. Delta Chat heeft nog geen forward secrecy: een gestolen sleutel opent alles wat iemand eerder heeft verzameld. Juist daarom staat Session niet meer op de pagina van Privacy Guides. De makers hebben forward secrecy voor 2026 aangekondigd; in versie 2.59 van augustus zat het er nog niet in.
    .in_favour = De makers noemen zes controles door onafhankelijke deskundigen, meer dan bij elke andere messenger hier. Al je apparaten zijn gelijkwaardig, berichten kunnen zichzelf wissen, en de servers weten niets over groepen; die laatste twee dingen kan Element niet bieden. Je hebt er geen nummer en geen account voor nodig.

fact-delta_chat-sign_up = De app maakt zelf een willekeurig adres aan op een relay (een kleine server).
fact-delta_chat-forward_secrecy = Nog niet, zeggen de makers, die het met een nieuw protocol (Autocrypt v2) voor 2026 plannen. In de lijst met wijzigingen tot en met versie 2.59 van augustus 2026 staat het nog niet.
fact-delta_chat-post_compromise_security = Geen bron die we lazen, beweert het. Berichten die bestand zijn tegen kwantumcomputers kunnen worden ontvangen, maar de sleutels daarvoor worden nog niet gemaakt.
fact-delta_chat-default_encryption = Met de relays die bij de app horen, kan het niet anders. Met een gewone mailserver zijn onversleutelde berichten wel mogelijk.
fact-delta_chat-audit = In 2019, 2020, twee keer in 2023 en twee keer in 2024.
fact-delta_chat-reproducible_builds = Het staat op F-Droid; we vonden geen uitspraak van de makers.
fact-delta_chat-metadata = Relays zien de willekeurige adressen van beide kanten en hoe groot een bericht is, maar niets over groepen.
fact-delta_chat-ip_address = De makers raden een VPN aan als dat een gevaar voor je is.
fact-delta_chat-blocked_networks = Je kunt meerdere relays tegelijk gebruiken, of een eigen.
fact-delta_chat-offline = Wordt voor zover bekend niet aangeboden.
fact-delta_chat-calls = Met één persoon. Het apparaat van de ander kan je IP-adres te weten komen.
fact-delta_chat-group_size = De makers raden meer dan 150 af.
fact-delta_chat-open_groups = Er zijn openbare kanalen waarop je je via een link abonneert.
fact-delta_chat-recovery = Uit een back-up die je hebt gemaakt, of van een tweede apparaat.
fact-delta_chat-disappearing = Na 5 minuten tot 1 jaar.
fact-delta_chat-ease = Mensen voeg je toe met een link of een QR-code (een vierkant patroon dat een telefooncamera kan lezen).
fact-delta_chat-continuity = Versie 2.59 kwam uit in augustus 2026.

link-delta_chat-1 = Openbare relays
link-delta_chat-2 = Wat de servers nog te weten komen (2026)

audit-delta_chat-1 = de versleutelingsbibliotheken
    .by = Include Security
audit-delta_chat-2 = de kern van de apps
    .by = Include Security
audit-delta_chat-3 = de verbindingen en een mailserver
    .by = Cure53
audit-delta_chat-4 = kleine apps die je in chats deelt
    .by = Cure53
audit-delta_chat-5 = de versleuteling
    .by = ETH Zürich
audit-delta_chat-6 = de versleutelingsbibliotheek rPGP
    .by = Radically Open Security

guide-delta_chat-stay = Haal het meeste uit Delta Chat
    .step1 = Blijf bij de relays die bij de app horen, en gebruik geen gewoon mailadres: **Instellingen** > **Geavanceerd** > **Overdrachtsservers** laat zien welke je hebt.
    .step2 = Voeg mensen toe met de **QR-code** als je elkaar ziet, zodat je weet aan wie je schrijft.
    .step3 = Zet in een chat **Verdwijnende berichten** aan, tenzij je de berichten moet bewaren. Wat overal gewist is, laat een gestolen telefoon niet meer zien.

guide-delta_chat-leave = Stap over van Delta Chat en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en vertel in Delta Chat hoe ze je in die nieuwe messenger kunnen bereiken.
    .step2 = Bewaar wat je wilt houden: **Instellingen** > **Gesprekken** > **Reservekopie exporteren**. In het bestand staan al je berichten: bewaar het op een veilige plek. Om het te lezen heb je Delta Chat nodig.
    .step3 = Zodra je er niemand meer nodig hebt, verwijder je de app. Is dit je enige profiel, dan verdwijnen ook de gegevens op de relay.

## XMPP (Conversations, Monal)

messenger-xmpp = Een open netwerk met veel servers en apps, waarvoor je geen nummer nodig hebt; Conversations is een app voor Android, Monal een voor iPhone en Mac. Of een chat end-to-end versleuteld is, zodat alleen jij en de mensen aan wie je schrijft hem kunnen lezen, hangt af van beide apps.
    .why_not = Of een chat versleuteld is, hangt af van de apps van beide kanten, en openbare kamers zijn niet versleuteld. De server heeft je contacten en ziet aan wie je schrijft. Het instellen vraagt geduld, en de analyse van de versleuteling (OMEMO) is uit 2016.
    .in_favour = Al je apparaten zijn gelijkwaardig, en met de versleuteling (OMEMO) opent een gestolen sleutel geen oude berichten: geen van de messengers die wij aanraden heeft allebei. Je kunt een eigen server beheren, of er een kiezen die je vertrouwt.

fact-xmpp-sign_up = Een naam op een server, zoals naam@server.
fact-xmpp-forward_secrecy = Met OMEMO, de gebruikelijke versleuteling.
fact-xmpp-post_compromise_security = Met OMEMO; we leiden het af uit het protocol.
fact-xmpp-default_encryption = In Conversations staat het aan voor privéchats. Andere apps doen het anders, en openbare kamers zijn niet versleuteld.
fact-xmpp-audit = De versleuteling OMEMO, in 2016.
fact-xmpp-reproducible_builds = In onze bronnen staat er niets over.
fact-xmpp-metadata = Je server heeft je contacten en ziet wie aan wie schrijft.
fact-xmpp-blocked_networks = Je kunt uit servers kiezen.
fact-xmpp-offline = Wordt voor zover bekend niet aangeboden.
fact-xmpp-android = Bijvoorbeeld Conversations.
fact-xmpp-iphone = Bijvoorbeeld Monal.
fact-xmpp-macos = Bijvoorbeeld Monal.
fact-xmpp-browser = Bijvoorbeeld Converse.js.
fact-xmpp-calls = Als beide apps het kunnen. De apparaten verbinden dan rechtstreeks, zo concluderen we, en komen elkaars IP-adres te weten.
fact-xmpp-group_size = Het hangt van de server af.
fact-xmpp-recovery = In Conversations uit een back-up die je zelf maakt.
fact-xmpp-disappearing = Alleen op je eigen apparaat.
fact-xmpp-ease = Je kiest een server en een app, en gaat na of beide kanten versleutelen.
fact-xmpp-continuity = De kopieën van Conversations en Monal die we lazen, zijn ouder.

link-xmpp-1 = Monal, voor iPhone en Mac
link-xmpp-2 = Converse.js, voor de browser
link-xmpp-3 = Specificatie van de versleuteling OMEMO

audit-xmpp-1 = de versleuteling OMEMO
    .by = onafhankelijke deskundigen; wij hebben het niet gelezen

guide-xmpp-stay = Haal het meeste uit XMPP
    .step1 = Zorg dat elke privéchat met OMEMO versleuteld is, aan beide kanten. Hoe de schakelaar heet, verschilt per app.
    .step2 = Vergelijk sleutels met de mensen die het belangrijkst zijn, als je elkaar ziet.
    .step3 = Kies een server die je vertrouwt: die heeft je contacten en ziet aan wie je schrijft.

guide-xmpp-leave = Stap over van XMPP en neem je contacten mee
    .step1 = Stuur je contacten eerst een bericht vanuit de nieuwe messenger, en vertel in je huidige app hoe ze je in die nieuwe messenger kunnen bereiken.
    .step2 = Bewaar wat je wilt houden met de back-up van je app. De stappen verschillen per app.
    .step3 = Zodra je er niemand meer nodig hebt, verwijder je het account bij je server. Hoe dat gaat, verschilt per server.

## Stappenplannen voor elke messenger

guide-watched_phone = Als iemand in je omgeving misschien meeleest op je telefoon
    .step1 = Lees dit als het kan op een ander apparaat: de telefoon van een vriend of vriendin, een computer op het werk of in de bibliotheek. Kies een apparaat dat degene die misschien meeleest, nooit in handen heeft gehad. Zoek daar naar hulp, niet hier.
    .step2 = Praat eerst met iemand: een hulplijn voor huiselijk geweld, of slachtofferhulp. Vertel het onder vier ogen aan iemand die je vertrouwt.
    .step3 = Neem de tijd en verander niet plotseling iets. Als je een spionage-app verwijdert, een wachtwoord wijzigt of een pincode niet geeft, kan dat opvallen en wordt het misschien erger. Ook kan er bewijs door verloren gaan.
    .step4 = Heb je het met een hulpverlener besproken, kijk dan wie er is ingelogd op je Apple- of Google-account, bekijk in elke messenger de lijst van gekoppelde apparaten, en verwijder wat niet van jou is.
    .step5 = Open op de iPhone **Settings** (Instellingen) > **Privacy & Security** (Privacy en beveiliging) > **Safety Check** (Veiligheidscontrole). **Manage Sharing & Access** (delen en toegang beheren) gaat stap voor stap. **Emergency Reset** (noodreset) verbreekt alles tegelijk, en dat kunnen anderen merken. **Quick Exit** (snel afsluiten) sluit de pagina meteen.
    .step6 = Een nieuwe messenger op de telefoon kan vragen oproepen. Het pictogram verbergen helpt weinig: meldingen en de lijst van apps verraden de app nog steeds.
    .step7 = Geen messenger helpt op een telefoon waarvan het scherm wordt opgenomen. Een veiliger apparaat gaat voor.
    .step8 = Is de telefoon van je werkgever, ga er dan van uit dat je werkgever kan meelezen (ons oordeel).
    .help = Een hulplijn voor huiselijk geweld of slachtofferhulp; voor jongeren een kindertelefoon; voor journalisten, activisten en mensen in maatschappelijke organisaties een hulplijn voor digitale veiligheid.

guide-border = Vóór een grens, een controlepost of een aanhouding
    .step1 = Dagen van tevoren: installeer alle updates, maak thuis een back-up en neem alleen mee wat je nodig hebt. Het beste is een aparte telefoon voor onderweg.
    .step2 = Stel op Android een lange toegangscode in, met letters en cijfers.
    .step3 = Stel op een iPhone een lange toegangscode in, met letters en cijfers: kies bij het wijzigen van de code **Passcode Options** (toegangscode-opties) > **Custom Alphanumeric Code** (aangepaste alfanumerieke code).
    .step4 = Zet op Android ontgrendelen met vingerafdruk en gezicht uit. Moet het snel, houd dan de aan-uitknop ingedrukt en kies **Lockdown** (vergrendeling); dat geldt tot je de telefoon weer ontgrendelt. Ontbreekt die keuze, zet dan in de instellingen van het vergrendelscherm **Show lockdown option** (vergrendeloptie tonen) aan.
    .step5 = Zet op een iPhone ontgrendelen met vingerafdruk en gezicht uit. Moet het snel, houd dan de zijknop en een volumeknop ingedrukt tot de schuifknop verschijnt.
    .step6 = Verberg op Android voorvertoningen: **Notifications on lock screen** (meldingen op vergrendelscherm) > **Don't show any notifications** (geen meldingen tonen).
    .step7 = Verberg op een iPhone voorvertoningen: **Settings** (Instellingen) > **Notifications** (Meldingen) > **Show Previews** (toon voorvertoningen) > **Never** (nooit).
    .step8 = Laat berichten zichzelf wissen, en begin daar weken van tevoren mee. Op het laatste moment wissen kan een slechte indruk maken, en waar je wettelijk iets moet bewaren, kan het strafbaar zijn (ons oordeel).
    .step9 = Ontkoppel je computers en laat de sleutel van je back-up thuis.
    .step10 = Laat herstelsleutels en kopieën van je chats thuis.
    .step11 = Zet telefoon en computer uit voordat je er bent. Een apparaat is het best vergrendeld als het net is opgestart.
    .step12 = Is een apparaat uit je zicht geweest, beschouw het daarna dan als onveilig: laat het je contacten langs een andere weg weten, bekijk de lijst van gekoppelde apparaten en controleer opnieuw of er niemand tussen jullie zit.
    .optional1 = Is het gevaar groot, zet dan op een iPhone de isolatiemodus aan: **Settings** (Instellingen) > **Privacy & Security** (Privacy en beveiliging) > **Lockdown Mode** (isolatiemodus) > **Turn On Lockdown Mode** (isolatiemodus inschakelen). Sommige functies werken dan niet meer.
    .help = Een advocaat die het recht kent van het land waar je heen gaat: wat ambtenaren mogen eisen, verschilt per land. Journalisten en activisten kunnen ook terecht bij een hulplijn voor digitale veiligheid.

guide-keep_records = Als je verplicht bent gegevens te bewaren
    .step1 = Vraag het na bij degene die gaat over archief, gegevensbescherming of juridische zaken, voordat je berichten zichzelf laat wissen.
    .step2 = Overheden en bedrijven onder toezicht moeten berichten misschien bewaren, welke app ze ook gebruiken. Automatisch wissen kan tegen de wet zijn. Wis niets zolang er een geschil of een onderzoek loopt.
    .step3 = Zet in de zorg beslissingen eerst in het dossier van de patiënt. Het advies van de NHS in Engeland (2018) was om daarna de kopie in de chat te wissen.
    .step4 = Stelt je werkgever een hulpmiddel beschikbaar voor zulke berichten, gebruik dat dan.
    .step5 = Houd privéberichten en werkberichten uit elkaar.
    .step6 = Kan je organisatie een eigen server beheren, bekijk dan Element: dat bewaart de geschiedenis daar en past vaak beter (ons oordeel).
    .help = Degene die op je werk gaat over archief of gegevensbescherming, of een jurist.

guide-child_without_sim = Voor een kind, of voor iemand anders, zonder simkaart
    .step1 = Signal is bedoeld voor wie 13 jaar of ouder is, en de wet in je land kan meer eisen. Praat er samen over.
    .step2 = Welke minimumleeftijd de makers aanhouden, konden we niet bevestigen; de wet in je land kan er een voorschrijven. Praat er samen over.
    .step3 = Signal heeft een nummer maar één keer nodig, voor één telefoontje met een code. Gebruikers melden dat een vast nummer volstaat. Neem een nummer dat van jullie blijft.
    .step4 = Een ouder bewaart dat nummer en de pincode, en zet **Registratievergrendeling** (Registration Lock) aan.
    .step5 = Op Android met Google Play is misschien een account zonder nummer mogelijk: **Register without number** (zonder nummer registreren), tegen een kleine eenmalige betaling door een volwassene.
    .step6 = Een Android-tablet, een iPad of een tweede iPhone kun je aan het account van een volwassene koppelen. Maar dan is het wel het account van die volwassene, met al zijn of haar chats.
    .step7 = Voor SimpleX Chat heb je geen nummer nodig. Voeg elkaar met een QR-code toe als jullie bij elkaar zijn.
    .step8 = Zet **Settings** (instellingen) > **Privacy** > **Phone Number** (telefoonnummer) > **Who Can Find Me By Number** (wie kan mij vinden via mijn nummer) op **Nobody** (niemand).
    .step9 = Spreek af dat het kind berichten van vreemden aan een volwassene laat zien. Installeer geen verborgen app die het kind in de gaten houdt (ons oordeel).

guide-shared_computer = Een computer van een ander of van de bibliotheek gebruiken
    .step1 = Heb je een eigen telefoon, gebruik dan liever die: op de computer van een ander kan alles wat je typt worden vastgelegd (ons oordeel).
    .step2 = Open een privévenster van de browser, typ zelf https://app.element.io en laat de browser het wachtwoord niet bewaren.
    .step3 = Log in. Moet je verifiëren, kies dan **Use another device** (ander apparaat gebruiken) en bevestig het met je telefoon. Typ hier niet de herstelsleutel: die opent alles.
    .step4 = Kun je doorgaan zonder te verifiëren, doe dat dan. Oude versleutelde berichten blijven dan dicht, en dat is hier winst.
    .step5 = Ben je klaar, open dan het menu onder je foto, kies **Sign out** (uitloggen; de naam kan afwijken) en sluit het hele venster. Een waarschuwing over verloren sleutels is niet erg als je telefoon ze heeft.
    .step6 = Heb je een telefoon, kijk daar dan of de computer nog in de lijst staat en verwijder hem (**Settings** (instellingen) > **Manage devices**, apparaten beheren). Elders staat hij onder **All settings** (alle instellingen) > **Sessions** (sessies) > **Other sessions** (andere sessies). Twijfel je, wijzig dan het wachtwoord.
    .step7 = Koppel nooit Signal aan zo'n computer, en open er geen profiel van SimpleX Chat of Session op (ons oordeel).

guide-shutdown_plan = Een plan voor dagen zonder internet
    .step1 = Zolang het internet werkt: iedereen met een Android-telefoon installeert Briar, vanaf https://briarproject.org of uit een appwinkel.
    .step2 = Voor de iPhone is er geen Briar. Wie een iPhone heeft, moet met iemand samenwerken die een Android-telefoon heeft, of afspreken hoe jullie elkaar treffen.
    .step3 = Voeg elkaar in Briar toe terwijl jullie bij elkaar zijn: **Voeg contact in de buurt toe** (Add contact nearby), en scan de QR-codes. Zijn jullie met drie of meer, stel jullie contacten dan aan elkaar voor.
    .step4 = Oefen met z'n tweeën terwijl het internet uitstaat. Het bereik is ongeveer 10 tot 20 m, zei het team in 2019.
    .step5 = Leer **Share this app offline** (deze app offline delen), waarmee je Briar zonder internet doorgeeft, en hoe je berichten op een USB-stick meeneemt.
    .step6 = Zorg voor stroom: een powerbank, en zet de accubesparing voor Briar uit.
    .step7 = Spreek een tijd en een plek af om elkaar te treffen (ons oordeel).
    .step8 = Is het zover, gebruik dan je messenger zolang die werkt, en Briar voor de rest. Bluetooth en wifi laten zien dat er een apparaat is, en een telefoon in gebruik kan op zichzelf al verdacht zijn.
    .step9 = Werkt internet nog en zijn alleen messengers geblokkeerd, probeer dan eerst wat Signal tegen blokkades heeft of een proxy, dan SimpleX Chat met Tor en dan Briar met bridges: van makkelijk naar moeilijk (ons oordeel).
    .help = Voor journalisten, activisten en mensen in maatschappelijke organisaties: een hulplijn voor digitale veiligheid.

guide-safe_group = Maak een veilige groep
    .step1 = Begin met mensen die je in levenden lijve hebt ontmoet, en verifieer in elk geval de beheerders.
    .step2 = Open een nieuwe chat en tik op **New group** (nieuwe groep). Kies mensen, tik op **Next** (volgende), typ een naam en tik op **Create** (maken). In een groep passen maximaal 1000 mensen.
    .step3 = Stel daar ook de tijd in waarna berichten verdwijnen, voordat het eerste bericht wordt geschreven.
    .step4 = Sta in de groepsinstellingen bij de rechten alleen beheerders toe om mensen toe te voegen en naam en foto te wijzigen; laat in een grote groep ook alleen beheerders berichten sturen en oproepen starten. Zorg voor twee of drie beheerders.
    .step5 = Zet **Group link** (groepslink) alleen aan samen met **Require admin approval** (goedkeuring van een beheerder vereisen). Laat hem als QR-code zien als jullie bij elkaar zijn, en tik op **Reset link** (link opnieuw instellen) als hij is uitgelekt.
    .step6 = Tik op **Create group** (groep maken; in oudere versies **Maak een geheime groep aan**) en dan op de knop om uit te nodigen > **Invite to group** (uitnodigen voor de groep). Houd het op minder dan 100 mensen.
    .step7 = Open **Group preferences** (groepsvoorkeuren), sta verdwijnende berichten toe en tik op **Save and notify group members** (opslaan en groepsleden informeren).
    .step8 = **Create group link** (groepslink maken) maakt de groep openbaar. Gebruik het niet, of zet **Initial role** (beginrol) op waarnemer, zodat nieuwkomers alleen kunnen lezen. Andere rollen zijn lid, beheerder en eigenaar.
    .step9 = Kies **New room** (nieuwe ruimte) > **Private** (privé), met **Only people invited can join.** (alleen wie is uitgenodigd, kan deelnemen), en kijk of er **Encrypted** (versleuteld) staat.
    .step10 = Zet **Security & privacy** (beveiliging en privacy) > **Who can read history** (wie de geschiedenis kan lezen) op **Members since invited** (leden vanaf hun uitnodiging), en laat alleen beheerders mensen uitnodigen en verwijderen.
    .step11 = Moeten er onbekenden bij kunnen komen, kies dan **Ask to join** (vragen om deel te nemen) in plaats van een openbare ruimte.
    .step12 = Kies **Groep aanmaken** en nodig contacten uit, maximaal 100; een beheerder kan mensen verwijderen. Gebruik er niet **Word lid van de Community** voor: community's zijn niet versleuteld.
    .step13 = Lees elke maand de ledenlijst, en vraag na wie het is als niemand diegene kent.
    .step14 = Ga er in een grote groep van uit dat een van de lezers geen vriend is. Spreek samen af wat niet in de groep thuishoort.

guide-move_people = Neem je contacten mee
    .step1 = Vertel het mensen persoonlijk of aan de telefoon, in één zin: het is een tweede app, en de oude hoeven ze niet te verwijderen.
    .step2 = Begin met één groep of één familie. Maak de nieuwe groep zelf, en wijs een tweede beheerder aan.
    .step3 = Zet de link om mee te doen in de oude groep. Stuur niemand codes, en neem er geen aan.
    .step4 = Antwoord als eerste in de nieuwe app: mensen gaan naar waar de antwoorden zijn.
    .step5 = Controleer met de twee of drie mensen die het belangrijkst zijn, of er niemand tussen jullie zit. Het stappenplan van de nieuwe messenger legt uit hoe.
    .step6 = Oude berichten komen niet mee: exporteer eerst uit de oude app wat je nodig hebt.
    .step7 = Laat na een paar weken in de oude chat een bericht achter waarin staat waar je te bereiken bent, en zet die chat op stil. Verwijder het oude account pas als er niemand achterblijft.

guide-update_phone = Houd telefoon en app bijgewerkt
    .step1 = Zet op de iPhone **Settings** (Instellingen) > **General** (Algemeen) > **Software Update** (Software-update) > **Automatic Updates** (Automatische updates) aan. Je hebt minstens iOS 26.4.2 of 18.7.8 nodig, vanwege een fout in de meldingen.
    .step2 = Zoek op Android in de instellingen naar **System update** (systeemupdate) en **Google Play system update** (Google Play-systeemupdate); waar die staan, verschilt. Vervang een telefoon die geen beveiligingsupdates meer krijgt, voordat je erop vertrouwt.
    .step3 = Laat de appwinkel de apps bijwerken. Een app die je van GitHub of uit een bestand hebt geïnstalleerd, moet je zelf bijwerken.
    .step4 = Stel updates van Signal niet uit: een verouderde versie verstuurt niets meer.
    .step5 = Start het apparaat af en toe opnieuw op, en haal apps alleen van de adressen die hier staan.

## De criteria van de pagina

criterion-open_source_clients = De apps zijn open source: iedereen kan de broncode lezen.
met-open_source_clients-sms = Veel telefoons worden geleverd met een gesloten app ervoor.
criterion-no_personal_identifier = Je hoeft je contacten geen telefoonnummer, e-mailadres of iets anders te geven dat naar jou leidt.
met-no_personal_identifier-signal = Het nummer kun je verbergen; een account zonder nummer wordt ingevoerd.
met-no_personal_identifier-whatsapp = Totdat gebruikersnamen werken.
met-no_personal_identifier-telegram = Als je het nummer verbergt.
met-no_personal_identifier-apple_messages = Ze zien je nummer of je e-mailadres.
met-no_personal_identifier-messenger = Geen nummer, maar Facebook wil je echte naam.
met-no_personal_identifier-wire = Geen nummer, maar contacten kunnen je e-mailadres misschien zien.
criterion-private_messages_encrypted = Privéberichten zijn end-to-end versleuteld zonder dat je iets hoeft aan te zetten.
met-private_messages_encrypted-session = In gesloten chats.
met-private_messages_encrypted-telegram = Geheime chats moet je zelf starten.
met-private_messages_encrypted-apple_messages = Blauwe chats, en groene met een slotje.
met-private_messages_encrypted-google_messages = Chats met een slotje.
met-private_messages_encrypted-messenger = Groepen niet.
met-private_messages_encrypted-xmpp = Het hangt van de app af.
criterion-all_messages_can_be_encrypted = End-to-end-versleuteling is voor elk bericht mogelijk.
met-all_messages_can_be_encrypted-simplex = Niet in de openbare kanalen.
met-all_messages_can_be_encrypted-element = Niet voor reacties, en niet voor namen en onderwerpen van ruimtes.
met-all_messages_can_be_encrypted-session = Niet in community's.
met-all_messages_can_be_encrypted-whatsapp = Alles wat privé is; kanalen niet.
met-all_messages_can_be_encrypted-telegram = Groepen kunnen niet versleuteld worden.
met-all_messages_can_be_encrypted-apple_messages = Niet met iedereen die geen iPhone heeft.
met-all_messages_can_be_encrypted-google_messages = Niet met mensen die je alleen per sms bereikt.
met-all_messages_can_be_encrypted-messenger = Niet met bedrijven.
met-all_messages_can_be_encrypted-xmpp = Het hangt van app en kamer af.
criterion-audited = Onafhankelijke deskundigen hebben het onderzocht.
met-audited-signal = Het protocol, in 2016.
met-audited-simplex = In 2022 en 2024; een rapport van 2026 moest nog verschijnen.
met-audited-briar = In 2017.
met-audited-element = In 2016 en 2022.
met-audited-session = In 2021.
met-audited-whatsapp = Delen ervan.
met-audited-telegram = Het protocol.
met-audited-apple_messages = Het protocol van blauwe chats.
met-audited-messenger = Eén deel, het protocol voor bewaarde berichten.
met-audited-wire = In 2017 en 2018.
met-audited-xmpp = De versleuteling OMEMO, in 2016.
criterion-published_audit = Een gerenommeerde onafhankelijke partij heeft het onderzocht, en het rapport is gepubliceerd.
met-published_audit-signal = Van het protocol; van de app als geheel is ons geen onderzoek bekend.
met-published_audit-briar = Een oud rapport, van 2017.
met-published_audit-whatsapp = Delen ervan.
met-published_audit-telegram = Het protocol.
met-published_audit-apple_messages = Het protocol van blauwe chats.
met-published_audit-messenger = Eén deel, het protocol voor bewaarde berichten.
met-published_audit-wire = In 2017 en 2018.
met-published_audit-xmpp = De versleuteling OMEMO, in 2016.
criterion-forward_secrecy = Forward secrecy (voorwaartse geheimhouding): een gestolen sleutel opent geen oude berichten.
met-forward_secrecy-element = De pagina noemt Element sinds 10 mei 2025 niet meer.
met-forward_secrecy-session = De pagina noemt Session sinds 16 mei 2025 niet meer.
met-forward_secrecy-telegram = Alleen geheime chats hebben het.
met-forward_secrecy-apple_messages = In blauwe chats, en groene met een slotje.
met-forward_secrecy-google_messages = In chats met een slotje.
met-forward_secrecy-messenger = In end-to-end versleutelde chats.
met-forward_secrecy-threema = Niet in groepen, en niet als er een computer is gekoppeld.
met-forward_secrecy-delta_chat = Aangekondigd voor 2026.
met-forward_secrecy-xmpp = Met OMEMO.
criterion-forward_secrecy_wished = Forward secrecy (voorwaartse geheimhouding): een gestolen sleutel opent geen oude berichten.
met-forward_secrecy_wished-telegram = Alleen geheime chats hebben het.
met-forward_secrecy_wished-apple_messages = In blauwe chats, en groene met een slotje.
met-forward_secrecy_wished-google_messages = In chats met een slotje.
met-forward_secrecy_wished-messenger = In end-to-end versleutelde chats.
met-forward_secrecy_wished-threema = Niet in groepen, en niet als er een computer is gekoppeld.
met-forward_secrecy_wished-delta_chat = Aangekondigd voor 2026.
met-forward_secrecy_wished-xmpp = Met OMEMO.
criterion-post_compromise_security = Post-compromise security (herstel na sleuteldiefstal): een gestolen sleutel opent geen latere berichten, zodra er nieuwe sleutels zijn uitgewisseld.
met-post_compromise_security-briar = Onze gevolgtrekking uit de specificatie.
met-post_compromise_security-element = Onze gevolgtrekking: tussen twee apparaten, en in ruimtes bij de volgende wisseling van sleutels.
met-post_compromise_security-whatsapp = Groepen alleen onder voorwaarden.
met-post_compromise_security-telegram = Geheime chats.
met-post_compromise_security-apple_messages = Blauwe chats.
met-post_compromise_security-xmpp = Met OMEMO.
criterion-open_source_servers = Ook de servers zijn open source.
met-open_source_servers-signal = Het deel dat ongewenste berichten tegenhoudt, blijft geheim.
met-open_source_servers-briar = Er zijn geen servers.
criterion-decentralised = Gedecentraliseerd: meerdere servers die samenwerken, of rechtstreeks van apparaat naar apparaat.
met-decentralised-google_messages = Veel telefoonbedrijven, maar je kunt niet kiezen.
met-decentralised-sms = Veel telefoonbedrijven.
met-decentralised-wire = Organisaties kunnen servers beheren, die in overleg worden gekoppeld.
criterion-everything_encrypted = Elk bericht is end-to-end versleuteld zonder dat je iets hoeft aan te zetten.
met-everything_encrypted-simplex = Niet meer sinds er openbare kanalen zijn (april 2026).
met-everything_encrypted-whatsapp = Kanalen niet.
met-everything_encrypted-apple_messages = Groene chats zonder slotje niet.
met-everything_encrypted-google_messages = Sms niet.
met-everything_encrypted-messenger = Groepen niet.
met-everything_encrypted-delta_chat = Met de relays die bij de app horen.
met-everything_encrypted-xmpp = Openbare kamers niet.
criterion-five_platforms = Er is een app voor Linux, macOS, Windows, Android en iOS.
met-five_platforms-signal = Op computers alleen samen met een telefoon.
met-five_platforms-briar = Geen app voor iOS, en geen voor macOS.
met-five_platforms-element = En in de browser.
met-five_platforms-whatsapp = Geen app voor Linux.
met-five_platforms-apple_messages = Alleen Apple-apparaten.
met-five_platforms-google_messages = Android, en de browser.
met-five_platforms-messenger = Op een computer alleen de browser.
met-five_platforms-threema = Op een computer alleen samen met een telefoon.
met-five_platforms-xmpp = Met verschillende apps.

page =
    .description = Messengers zoals Signal en SimpleX Chat houden gevoelige gesprekken weg van nieuwsgierige ogen. Bij veel andere kan het bedrijf erachter al je privégesprekken lezen.
    .criteria_intro = Privacy Guides, waar deze criteria vandaan komen, heeft geen banden met de projecten, en wij ook niet. Naast de algemene criteria (veiligheid, gepubliceerde broncode, meerdere platforms, actieve ontwikkeling, gebruiksgemak, documentatie: https://www.privacyguides.org/en/about/criteria/) beoordeelt de pagina messengers met deze twee lijsten. Het beste geval beschrijft een ideaal: een app hoeft daar niet helemaal aan te voldoen, maar kan er wel hoger door komen te staan. Lees de lijsten en ga het zelf na voordat je kiest.
footnote-forward_secrecy = Forward secrecy (voorwaartse geheimhouding): de sleutels wisselen zo vaak dat wie de sleutel van vandaag in handen krijgt, er geen oude berichten mee kan openen.
footnote-post_compromise_security = Post-compromise security, ook future secrecy genoemd: wie een sleutel heeft gestolen, kan geen toekomstige berichten openen zonder nog meer sleutels te stelen. Eén uitwisseling van sleutels die de dief ontgaat, sluit hem buiten.
footnote-unifiedpush = Een Duitse handleiding, stap voor stap, voor meldingen zonder Google bij Molly (UnifiedPush).
network-centralised = Gecentraliseerd: één organisatie beheert alle servers
    .for1 = Nieuwe functies komen snel.
    .for2 = Je begint er makkelijk mee en vindt makkelijk mensen.
    .for3 = Zulke messengers zijn meestal het verst ontwikkeld.
    .for4 = Het kan veiliger zijn als je het zelf beheert.
    .against1 = Andere apps kunnen worden geweerd.
    .against2 = Eigenaar, regels en privacybeleid kunnen veranderen.
    .against3 = Er is weinig documentatie voor buitenstaanders.
    .against4 = Zelf beheren kost werk en sluit je af van de anderen.
network-federated = Gefedereerd: onafhankelijke servers die met elkaar praten, zoals bij e-mail
    .for1 = Je kiest wie je vertrouwt, of beheert zelf een server.
    .for2 = Er zijn veel apps voor.
    .for3 = Wie toegang heeft, kan de code van de servers nagaan.
    .against1 = Nieuwe functies komen langzaam en niet overal.
    .against2 = De servers kunnen zien wie contact heeft met wie.
    .against3 = Je moet een beheerder vertrouwen, die een hobbyist kan zijn.
    .against4 = Servers kunnen elkaar buitensluiten.
network-peer_to_peer = Peer-to-peer: apparaten maken rechtstreeks verbinding, ook in de buurt
    .for1 = Derden komen het minst te weten.
    .for2 = Alles is vanaf het begin versleuteld, en er is geen server om af te tappen.
    .against1 = Beide kanten moeten online zijn.
    .against2 = Het kost accu.
    .against3 = Er zijn minder functies.
    .against4 = IP-adressen zijn zichtbaar, tenzij er Tor of een VPN wordt gebruikt; Briar gebruikt Tor.
network-anonymous_routing = Anonieme routering: meerdere tussenstappen verbergen de afzender, de ontvanger of het verband tussen die twee
    .for1 = Er wordt weinig of niets blootgegeven. Briar gebruikt het via Tor, SimpleX Chat deels.
    .for2 = Berichten kunnen aankomen terwijl een van beide kanten offline is.
    .against1 = Het is traag.
    .against2 = Je kunt maar weinig soorten media versturen.
    .against3 = Het is minder betrouwbaar.
    .against4 = De sleutels moet je zelf bewaren.
    .against5 = Nieuwe functies komen laat.
