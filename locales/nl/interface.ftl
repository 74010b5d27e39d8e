# De eigen woorden van het programma in het Nederlands. De teksten van vragen en messengers staan in knowledge.ftl.
# Regels die met # beginnen, zijn aantekeningen voor de vertaler.
# Een reden uit knowledge.ftl is een hoofdzin ("je wilt ..."); een plaats die ermee wordt gevuld, staat daarom achter een dubbele punt.

## Kleine woorden
# Hoe de taal zichzelf noemt.
language-name = Nederlands
list-more = { $before }, { $next }
list-last = { $before } en { $last }
dont-know = Ik weet het niet
rather-not-say = Dat zeg ik liever niet
nothing-ticked = niets aangevinkt
not-known = niet bekend
changed-answer = “{ $topic }: { $answer }”

## Het advies
title = Je messenger: { $messenger }
title-app = Je messenger: { $messenger }, met de app { $app }
why = Waarom { $messenger } bij je past
sole-survivor = Van alle messengers is { $messenger } de enige die voldoet aan alles wat je nodig hebt.
no-reason = Uit je antwoorden blijkt geen bijzondere wens. We houden daarom de volgorde aan waarin Privacy Guides en wij de messengers zouden proberen.
warnings = Zwakke punten, voor jou
flips = Waardoor het advies anders zou worden
# "SimpleX Chat, als je antwoordt: ..."
flip = { $messenger }, als je antwoordt: { $change }
flip-circumstance = { $messenger }, als dit je situatie was: { $situation }
fork-conflict = geen messenger voldoet aan alles
fork-together = Geen van de vragen die je niet kon beantwoorden, geeft op zichzelf de doorslag, maar samen wel. Dit kan eruit komen: { $outcomes }.
fork-partly = Wat je niet kon beantwoorden, geeft te veel combinaties om ze allemaal af te wegen.
get-it = Waar je de app krijgt
home-page = Homepage
documentation = Handleiding
privacy-policy = Privacybeleid
source-code = Broncode
donate = De makers steunen
guide = { $number }. { $title }
guide-against = Helpt tegen: { $worries }
optional-step = Als je wilt:
read-more = Meer lezen
age-due =
    { $count ->
        [one] Eén feit is misschien verouderd; controleer het voordat je erop vertrouwt: { $facts }.
       *[other] { $count } feiten zijn misschien verouderd; controleer ze voordat je erop vertrouwt: { $facts }.
    }
not-affiliated = De meeste feiten komen van de website Privacy Guides. De auteurs daarvan zijn niet verbonden aan deze messengers, en wij ook niet. Deze keuze volgt uit regels over die feiten; ga zelf na of ze klopt voordat je er je veiligheid aan toevertrouwt.
sources = Bronnen

## Een conflict
conflict-title = Geen enkele messenger voldoet aan alles wat je hebt gevraagd.
conflict-text = Dat ligt niet aan jou: geen enkele messenger die we kennen, biedt alles wat je nodig hebt. Hieronder staat wat er botst, en elke uitweg waarbij je zo weinig mogelijk opgeeft.
conflict-between = Wat niet samengaat
ways-out = Uitwegen
ways-out-text = Bij elke uitweg geef je zo weinig mogelijk op; wat het minst schaadt, staat vooraan.
way-out = { $messenger },
give-up = als je dit opgeeft: { $needs }.
costs-safety = Dit verlaagt je bescherming.

## Het gesprek
welcome =
    Zeven of acht korte vragen leiden naar één privémessenger die bij je past, met de redenen en de stappen om hem in te stellen. Daarna kun je er nog meer beantwoorden, als je wilt.

    Niets verlaat dit apparaat, en er wordt niets opgeslagen tenzij jij erom vraagt. Je kunt altijd teruggaan, elk antwoord veranderen, en zeggen dat je iets niet weet of liever niet zegt.
welcome-choice = De keuze gaat tussen { $messengers }.
welcome-ask = Zullen we beginnen?
welcome-start = Beginnen
welcome-leave = Stoppen
help-welcome = De vragen gaan over je apparaten, je telefoonnummer, waarover je je zorgen maakt en wat je moet kunnen doen. Er is geen goed antwoord en er worden geen punten geteld: een messenger valt af als hij niet kan wat je nodig hebt.
dont-know-more = Alle mogelijke antwoorden worden dan afgewogen; leiden ze naar verschillende messengers, dan staat dat in het advies.
rather-not-say-more = Telt net als ‘Ik weet het niet’, en komt nooit in een bestand.
help-left = Nog over: { $messengers }.
progress = Vraag { $number } van hoogstens { $of } - nog { $left } van { $all } messengers over
fell-out = { $messenger } valt af. { $because }. { $attribute }: { $level }.
came-back = { $messenger } doet weer mee.
conflict-ask = Geen enkele messenger kan dit allemaal samen: { $clash }. Wat doen we?
take-way-out = { $messenger }, en dit opgeven: { $needs }
costs-reach = Misschien kun je sommige mensen niet bereiken, of komen sommige berichten niet aan.
costs-comfort = Dit kost gemak.
conflict-back = De laatste vraag opnieuw beantwoorden
conflict-on = Toch doorgaan
conflict-on-more = In het advies staat dan nog eens elke uitweg.
help-conflict = Geen enkele messenger die we kennen, biedt alles wat je nodig hebt. Bij elke uitweg geef je zo weinig mogelijk op, en wat het minst schaadt, staat vooraan. Je antwoorden blijven zoals ze zijn: we onthouden wat je opgeeft, en bij al je antwoorden kun je dat weer terugnemen.
review-ask = Je antwoorden. Kies er een om het te veranderen.
review-row = { $topic }: { $answer }
review-row-unused = { $topic }: { $answer } (bewaard, maar nu niet gebruikt)
review-go-on = Doorgaan met de vragen
review-show = Mijn messenger tonen
help-review = Kies een antwoord om het te veranderen. Door een ander antwoord kan een andere vraag nodig of overbodig worden; er gaat geen antwoord verloren.
leave-ask = Stoppen zonder advies? Er wordt niets bewaard.
left = Je bent gestopt. Er is niets opgeslagen.
stopped = Afgebroken. Er is niets opgeslagen.
input-ended = De invoer eindigde vóór de laatste vraag. Er is niets opgeslagen.
small-window = Het venster is klein, daarom komen de vragen in gewone regels onder elkaar. Die blijven daarna op het scherm staan.

## Toetsen en aanwijzingen
hint-one = Omhoog/omlaag, Enter of een nummer, Esc terug, ? hulp, q stoppen
hint-any =
    { $count ->
        [one] Spatie aanvinken, Enter verder ({ $count } aangevinkt), Esc terug, ? hulp, q stoppen
       *[other] Spatie aanvinken, Enter verder ({ $count } aangevinkt), Esc terug, ? hulp, q stoppen
    }
hint-help = Omhoog/omlaag schuift, ? of Esc sluit dit
hint-unknown-key = Druk op ? voor hulp.
hint-paste = Geplakte tekst is genegeerd.
hint-no-such-row = Er zijn { $count } regels: typ 1 tot en met { $count }.
hint-too-few =
    { $min ->
        [one] Vink er met de spatiebalk minstens één aan.
       *[other] Vink er met de spatiebalk minstens { $min } aan.
    }
more-rows = ^ boven: { $above }, v onder: { $below }
more-rows-above = ^ nog { $above } hierboven
more-rows-below = v nog { $below } hieronder
keys-one = Toetsen: pijl omhoog en omlaag, of k en j, verplaatsen; Home en End, Page Up en Page Down springen; een nummer kiest die regel (bij tien regels of meer wacht een eerste cijfer een seconde op het volgende); een letter gaat naar de volgende regel die ermee begint; Enter, spatie of pijl rechts kiezen; Esc, pijl links of Backspace gaan terug; ? opent en sluit dit; q of Ctrl-D stoppen; twee keer x (in discrete modus één keer) wist het scherm en stopt meteen; Ctrl-Z onderbreekt het programma; Ctrl-C beëindigt het.
keys-any = Toetsen: pijl omhoog en omlaag, of k en j, verplaatsen; Home en End, Page Up en Page Down springen; een nummer vinkt die regel aan, spatie de regel waar je op staat, a alles of niets; Enter of pijl rechts bevestigen; Esc, pijl links of Backspace gaan terug; ? opent en sluit dit; q of Ctrl-D stoppen; twee keer x wist het scherm en stopt meteen; Ctrl-Z onderbreekt het programma; Ctrl-C beëindigt het.
# Alleen onder een vraag.
keys-question = Bij een vraag: p toont de uitkomst tot nu toe; r toont al je antwoorden.
answered = { $topic }: { $answer }

## Gewone regels
plain-row = { $number }: { $label }
plain-row-ticked = { $number }: { $label } (aangevinkt)
plain-ask-one = Typ 1 tot en met { $count }, of h voor hulp, b voor terug, r voor je antwoorden, q om te stoppen:
plain-ask-any = Typ de nummers die voor jou gelden, zoals 1 3, of het woord geen; h voor hulp, b voor terug, r voor je antwoorden, q om te stoppen:
plain-ask-some = Typ de nummers die voor jou gelden, zoals 1 3; h voor hulp, b voor terug, r voor je antwoorden, q om te stoppen:
plain-keeps = Met Enter blijft het: { $answer }
plain-answer = Je antwoord: { $answer }
plain-none = geen
# Woorden die je kunt typen voor alle antwoorden en voor geen enkel.
plain-all-word = alle
plain-none-word = geen
plain-wrong = “{ $input }” is geen van de antwoorden.
plain-which = “{ $input }” kan meer dan één antwoord zijn: { $rows }.
plain-too-few =
    { $min ->
        [one] Kies er minstens één.
       *[other] Kies er minstens { $min }.
    }
plain-commands = Opdrachten: een nummer of het begin van een antwoord, of van een woord erin, kiest het; h legt de vraag uit, h met een nummer (h2) een antwoord; l toont de antwoorden nog eens; b gaat terug; q stopt; x stopt meteen, maar wist niets: in gewone regels blijft staan wat er stond.

## Waar alleen eenvoudige vragen mogelijk zijn
stock-help = ? Leg dit uit
stock-review = Al mijn antwoorden tonen

## Datums
date-day =
    { $month ->
        [1] { $day } januari { $year }
        [2] { $day } februari { $year }
        [3] { $day } maart { $year }
        [4] { $day } april { $year }
        [5] { $day } mei { $year }
        [6] { $day } juni { $year }
        [7] { $day } juli { $year }
        [8] { $day } augustus { $year }
        [9] { $day } september { $year }
        [10] { $day } oktober { $year }
        [11] { $day } november { $year }
       *[12] { $day } december { $year }
    }
date-month =
    { $month ->
        [1] januari { $year }
        [2] februari { $year }
        [3] maart { $year }
        [4] april { $year }
        [5] mei { $year }
        [6] juni { $year }
        [7] juli { $year }
        [8] augustus { $year }
        [9] september { $year }
        [10] oktober { $year }
        [11] november { $year }
       *[12] december { $year }
    }

## Na het advies
flips-ask = Welke hiervan wil je uitproberen?
flips-back = Geen, terug
flips-keep = Deze wijziging van je antwoorden houden?
flips-undone = Je antwoorden zijn weer zoals ze waren.
help-flips = Elke regel is een messenger met de kleinste wijziging van je antwoorden die daarheen leidt. Je ziet de hele uitkomst, en je antwoorden blijven zoals ze zijn, tenzij je de wijziging houdt.
keep-over = { $file } bestaat al. Vervangen?
nobody = niemand
kept = Bewaard in { $file }. Wie op dit apparaat jouw account gebruikt, kan het lezen.
code-for = Downloadpagina: { $address }
code-too-large = Het venster is te klein voor de code; typ het adres over.
checklist-progress = Stappenplan { $number } van { $of } - { $done } van { $steps } stappen gedaan
checklist-end = Dat was het laatste stappenplan: { $done } van { $steps } stappen zijn gedaan.
checklist-sources = Bron: { $sources } ({ $date }).
help-checklist = Vink aan wat je hebt gedaan en druk op Enter voor het volgende stappenplan; met Enter zonder vinkje sla je er een over, met Esc ga je er een terug. Met q kun je altijd stoppen: je vinkjes blijven staan tot het programma stopt, en langer als je ze in een bestand bewaart.
plain-enter = { $question }. Druk op Enter voor { $usual }, of typ b om niets te bewaren:
plain-confirm = { $question } Typ j voor ja, n voor nee:
page-hint = Esc terug, omhoog/omlaag, spatie een pagina verder, / zoeken, n volgende

## Verder bij het advies
flip-both = { $messenger }, als je antwoordt: { $change }, en dit je situatie was: { $situation }
# Staat achter een van de drie hierboven, na een puntkomma.
flip-by-choice = in je huidige situatie alleen als je antwoordt: { $change }
flip-never = { $messenger }: geen enkele wijziging van de antwoorden die je hebt gegeven, leidt daarheen.
flip-unknown = { $messenger }: er is geen wijziging gevonden die daarheen leidt, maar het waren er te veel om ze allemaal af te wegen.
flip-unknown-more =
    { $count ->
        [one] Dat geldt ook voor nog één messenger.
       *[other] Dat geldt ook voor nog { $count } messengers.
    }
firm-perhaps = Geen enkel ander antwoord dat is geprobeerd, verandert dit advies; één vraag heeft te veel opties om ze allemaal te proberen.
firm = Geen van de antwoorden die je hebt gegeven, zou dit advies veranderen als alleen dat antwoord anders was.
fork-nobody = geen enkele
fork-more = Het hangt ook af van je antwoorden hierop: { $topics }.
fork-find-out = Zoek dit uit, dan doet de rest er voor het advies niet meer toe: { $topic }.
fork-find-out-first = Zoek dit als eerste uit: { $topic }.
help-can-exclude = Hierdoor kan nog afvallen: { $messengers }.
help-can-reorder = Dit kan nog beslissen tussen: { $messengers }.

## Een groep
group-title = De messenger voor jullie groep: { $messenger }
group-meets =
    { $count ->
        [one] { $messenger } heeft alles wat deze persoon nodig heeft.
       *[other] { $messenger } heeft alles wat elk van deze { $count } mensen nodig heeft.
    }
group-sole = { $messenger } is de enige messenger die dat heeft.
group-ranking = Hoe goed het bij iedereen past
group-ranking-text = Iedereen zou de messengers die overblijven in een eigen volgorde zetten. Gekozen wordt de messenger waarvan de slechtste plaats het best is; is die gelijk, dan telt de op een na slechtste plaats, enzovoort.
group-place =
    { $count ->
        [one] plaats { $place } voor één persoon
       *[other] plaats { $place } voor { $count } mensen
    }
group-blocked = Welke messenger door wiens behoeften afvalt
# Een wens en van wie hij is: "Je wilt hem op een iPhone gebruiken (anna.ron en ben.ron)."
group-blocked-by = { $because } ({ $people }).
group-more =
    { $count ->
        [one] nog één
       *[other] nog { $count }
    }
group-details = Volledig verslag, voor { $file }
group-details-hint = Met --details en de naam van een bestand zie je alles over die persoon.
group-conflict-title = Geen enkele messenger heeft alles wat jullie allemaal nodig hebben.
group-conflict-text = Dat ligt aan niemand: geen enkele messenger die we kennen, biedt alles wat jullie samen nodig hebben. Hieronder staat elke uitweg waarbij zo weinig mogelijk wordt opgegeven, en daarna welke messenger door wiens behoeften afvalt.
group-ways-text = Bij elke uitweg wordt zo weinig mogelijk opgegeven. Wat niemand bescherming kost, staat vooraan; daarna wat van de minste mensen iets vraagt.
group-way =
    { $count ->
        [one] { $messenger }, als één persoon iets opgeeft.
       *[other] { $messenger }, als { $count } mensen iets opgeven.
    }
group-gives-up = { $people }: { $needs }.
needs-saved = In { $file } staat wat je nodig hebt, niet je antwoorden; maar wat je nodig hebt, kan antwoorden verraden. Het aantal combinaties van antwoorden dat hetzelfde bestand zou geven: { $sheets }. Hoe kleiner dat aantal, hoe meer het bestand over je verraadt.
needs-saved-uncounted = In het bestand staat wat je nodig hebt, niet je antwoorden; maar wat je nodig hebt, kan antwoorden verraden. Er zijn te veel combinaties van antwoorden die hetzelfde bestand zouden geven om ze te tellen.

## Vormen, feiten, vergelijking, stappenplannen, de pagina om door te geven
scan = Scan met een telefoon
show-title = { $messenger }: alles wat bekend is
show-why-not = Waarom je er niet gewoon bij blijft
show-in-favour = Wat ervoor pleit
facts = Feiten
cautions = Zwakke punten, voor sommigen
audits = Gecontroleerd door onafhankelijke deskundigen
no-audit = Wij kennen geen gepubliceerde controle door onafhankelijke deskundigen.
audit = { $date }: { $what }, door { $by }.
apps = Apps en waar je ze krijgt
guides = Stappenplannen
guide-topic = { $title } ({ $topic })
compare-title = Vergeleken: { $messengers }
compare-corner = Wat er wordt vergeleken
no-difference = Voor zover wij weten, verschillen ze nergens in.
judged = { $level } *
judged-means = * Ons eigen oordeel, zonder bron.
compare-due =
    { $count ->
        [one] Eén van deze feiten is misschien verouderd.
       *[other] { $count } van deze feiten zijn misschien verouderd.
    }
compare-sources = Typ voor de bron en datum van elk feit { $command } en de naam van een messenger.
setup-title = { $messenger } instellen
guides-how = Wil je er een lezen, typ dan { $command }, de naam van een messenger, en --topic met het woord tussen haakjes.
guides-further = Meer stappenplannen
guides-further-text = Niet iedereen heeft deze nodig. Lees er een met --topic en wat tussen haakjes staat, of alle met --all.

## Redenen, zwakke punten, wat iemand opgeeft, de kaart met de uitkomst
# "a of b", zoals list-last "a en b" is.
alternatives-last = { $before } of { $last }
# "Bellen: met één persoon"
fact = { $attribute }: { $level }
reason-plain = { $because } ({ $fact })
reason-more = { $before }. { $next }
# "Werkt op je Android-telefoon en je Linux-computer (alleen samen met een telefoon)"
reason-own-devices = Werkt op { $devices }
reason-own-device = je { $device }
# "De mensen aan wie je schrijft kunnen hem gebruiken op iPhones en Android-telefoons"
reason-their-devices = De mensen aan wie je schrijft kunnen hem gebruiken op { $devices }
reason-their-device = { $device }
reason-limited = { $device } ({ $limit })
# Een wens die niet het best vervuld is: wat iemand wil als zin, daarna het feit.
unmet = { $because }. Hier schiet het tekort: { $fact }.
unmet-messenger = { $because }. Dit is een andere messenger.
# De behoefte is een bijzin: "je wilt het op een iPhone gebruiken"
gave-up = Dit gaf je op: { $need }.
gave-up-for-nothing = Dit gaf je op: { $need }. Dat had niet gehoeven: { $messenger } heeft het.
# "Als reserve: Briar, op een Android-telefoon, voor dagen zonder internet."
gave-up-fallback = Als reserve: { $messenger }, { $clause }.
card-first = Eerst dit: { $title }
# "Signal of SimpleX Chat: dat hangt af van telefoonnummer."
card-fork = { $messengers }: dat hangt af van { $topic }.
card-fork-topic = “{ $topic }”
card-fork-together = wat je niet kon beantwoorden
card-find-out = Zoek uit: { $question }
card-find-out-first = Zoek eerst uit: { $question }
card-until-then = Tot die tijd, voor zover we weten: { $messenger }.
card-open =
    { $count ->
        [one] Eén extra vraag kan dit nog veranderen.
       *[other] { $count } extra vragen kunnen dit nog veranderen.
    }
card-pivotal = Een ander antwoord bij { $topics } zou dit advies veranderen.
card-pivotal-many = Een ander antwoord op één van { $count } vragen zou dit advies al veranderen.
card-clash = Dit gaat niet samen: { $needs }.
card-way-out = { $messenger }, als je dit opgeeft: { $needs }.
card-next = Eerste stap: haal { $app } ({ $device })
card-next-home = Eerste stap: haal { $messenger } bij de makers
card-then = Daarna: { $title }
card-due =
    { $count ->
        [one] Eén feit waarop dit berust, is misschien verouderd.
       *[other] { $count } feiten waarop dit berust, zijn misschien verouderd.
    }

## Het rapport in de diepte, de tabellen, de pagina om door te geven
# De lijst met onderdelen van een pagina.
contents = Op deze pagina
page = Pagina
# Hoe de tekens voor een regel heten voor wie ze hoort.
sign-for = Pleit ervoor
sign-against = Pleit ertegen
sign-caution = Let op
why-title = Waarom, en waarom niet de andere
why-not = Waarom niet de andere
guide-needed = (nodig voor wat je vroeg)
guide-help = Wie kan helpen: { $help }
do-now = Doe dit nu
do-later = Als je tijd hebt
do-later-titles = Als je tijd hebt: { $titles }.
app-for = { $app } ({ $device })
# Waar een link naartoe leidt: "Signal (Android-telefoon): Google Play"
get-app = { $app } ({ $device }): { $channel }
get-from-makers = { $messenger }, bij de makers
set-it-up = Instellen
facts-and-sources = Feiten en bronnen
freshness = Hoe actueel dit is
age-oldest = Het oudste feit waarop dit berust, is van { $date } ({ $messenger }: { $attribute }).
our-judgement = ons eigen oordeel
open-questions = Dit is niet beantwoord en kan het advies nog veranderen: { $topics }.
sole-survivor-else = Op wat je opgaf na is { $messenger } de enige messenger die aan alles voldoet wat je nodig hebt.
# "Signal gaat voor: je hebt een messenger nodig waar iedereen mee overweg kan."
behind = { $messenger } voldoet ook, maar { $before } gaat voor: { $why }.
behind-always = { $messenger } voldoet ook, maar { $before } gaat voor, wat je ook antwoordt.
behind-fact = { $attribute }: { $level } bij { $messenger }, { $other } bij { $before }.
excluded = { $because }. { $fact }.
fork = Deze vraag kon of wilde je niet beantwoorden, en het antwoord beslist: { $question }
fork-side = Bij { $answers }: { $then }
fork-side-open = Bij { $answers }: { $then }, afhankelijk van de rest
fork-else = Anders: { $then }
fork-else-open = Anders: { $then }, afhankelijk van de rest
fork-like = antwoorden als deze
pivotal =
    { $count ->
        [one] Een ander antwoord op één vraag zou dit advies veranderen: { $topics }.
       *[other] Een ander antwoord op één van deze { $count } vragen zou dit advies al veranderen: { $topics }.
    }
criteria-of = Hoe { $messenger } aan de criteria van Privacy Guides voldoet
criteria-met =
    { $all ->
        [one] { $messenger } voldoet volledig aan { $met } van het { $all } criterium voor een aanbeveling.
       *[other] { $messenger } voldoet volledig aan { $met } van de { $all } criteria voor een aanbeveling.
    }
criteria-how = Allemaal, voor elke messenger: { $command }
criteria-title = De criteria, en wie eraan voldoet
criteria-minimum = Hieraan moet een messenger voldoen om aanbevolen te worden
criteria-best = De beste zou ook hieraan voldoen
criteria-former = Tot voor kort gevraagd
criteria-former-best = Tot voor kort zou de beste ook hieraan hebben voldaan
criterion = Criterium
criterion-since = Sinds { $since }
criterion-until = { $since } tot { $until }
met-yes = ja
met-partly = deels
met-no = nee
page-footnotes = Wat sommige woorden betekenen
networks = Soorten netwerken
group-privacy = Wat anderen over je te weten komen
group-encryption = Versleuteling
group-trust = Wie je moet vertrouwen
group-reach = Of berichten aankomen
group-platforms = Waar de messenger op werkt
group-use = Gebruik
grid-explained = Wat de rijen betekenen
comparison-only = Deze messenger staat hier alleen ter vergelijking. We raden hem nooit aan.
what-is-compared = Deze kennen en vergelijken we: { $messengers }. De andere kennen we niet goed genoeg om er iets over te zeggen.
now = Wat je nu gebruikt
now-heading = Wat je nu gebruikt: { $messenger }
now-nothing = Je hebt niet gezegd wat je nu gebruikt, of het is een van de messengers die we aanraden.
now-why-not = Waarom niet gewoon bij { $messenger } blijven?
now-fails =
    { $count ->
        [one] Privacy Guides vraagt dit van elke messenger die het aanbeveelt, en { $messenger } voldoet er niet aan:
       *[other] Privacy Guides vraagt deze { $count } dingen van elke messenger die het aanbeveelt, en { $messenger } voldoet er niet aan:
    }
now-miss = Wat je bij { $pick } zou missen
# "Bellen: in groepen; bij Briar: geen"
now-missed = { $attribute }: { $level }; bij { $pick }: { $other }
now-stay = Als je blijft: wat je in { $messenger } instelt
now-leave = Als je gaat: hoe je { $messenger } verlaat
guides-for-any = Voor elke messenger
guides-age =
    { $months ->
        [0] Het oudste van deze stappenplannen is van { $date } ({ $title }).
        [one] Het oudste van deze stappenplannen is van { $date }, een maand geleden ({ $title }). Menu’s kunnen intussen veranderd zijn.
       *[other] Het oudste van deze stappenplannen is van { $date }, { $months } maanden geleden ({ $title }). Menu’s kunnen intussen veranderd zijn.
    }
contacts-title = Stuur me alsjeblieft berichten via { $messenger }
contacts-reasons = Waarom { $messenger }:
contacts-install = 1. Haal de app voor jouw apparaat
contacts-otherwise = Voor elk ander apparaat: de pagina van de makers
contacts-steps = 2. Stel hem in
group-for = Voor { $people }
group-no-devices = We weten niet welke apparaten zij gebruiken. Daarom staat hier waar de makers de app aanbieden.

## De sessie: verdergaan, weggaan, het menu onder de kaart

welcome-resumed =
    { $count ->
        [0] Je antwoorden staan er weer. Alle hoofdvragen zijn beantwoord.
        [one] Je antwoorden staan er weer. Er komt nog één hoofdvraag.
       *[other] Je antwoorden staan er weer. Er komen nog { $count } hoofdvragen.
    }
leave-how = Stoppen zonder uitkomst?
leave-stay = Nee, ga verder
leave-keep = Bewaar mijn antwoorden in een bestand en stop
leave-away = Stop en bewaar niets
review-gave-up = Je gaf op: { $need } (kies dit om het terug te nemen)
review-gave-up-unused = Je gaf op: { $need } (bewaard, maar telt nu niet mee)
view-so-far = De uitkomst tot nu toe
view-tried = De uitkomst met deze wijziging
view-why = Waarom deze, en waarom de andere niet
view-now = Wat je nu gebruikt, vergeleken
view-facts = Feiten en bronnen
menu-ask = Wat wil je doen?
menu-checklist = Stel het in, stap voor stap
menu-more =
    { $count ->
        [one] Beantwoord nog één extra vraag
       *[other] Beantwoord nog { $count } extra vragen
    }
menu-why = Waarom deze, niet de andere
menu-why-nobody = Waarom geen enkele past
menu-now = Wat ik nu gebruik, vergeleken
menu-changes = Wat de uitkomst zou veranderen
menu-facts = Feiten en bronnen
menu-keep = Bewaar het of geef het door
menu-fine-tune =
    { $count ->
        [one] Stel het bij (één vraag)
       *[other] Stel het bij ({ $count } vragen)
    }
menu-review = Wijzig mijn antwoorden
menu-done = Klaar
help-menu = De uitkomst staat hierboven. Elke regel opent een pagina, en met Esc kom je hier terug. Er wordt niets opgeslagen, tenzij je daarvoor kiest.
keep-ask = Wat wil je bewaren of doorgeven?
keep-answers = Mijn antwoorden, om later verder te gaan
keep-answers-more = Een bestand waarin staat waar je je zorgen over maakt. Wie op dit apparaat jouw account gebruikt, kan het lezen.
keep-report = De hele uitkomst als webpagina
keep-report-more = Met alle redenen, stappen en bronnen. Er staat in waar je je zorgen over maakt.
keep-contacts = Een pagina voor de mensen aan wie ik schrijf
keep-contacts-more = Hoe ze de messenger krijgen en instellen. Je antwoorden staan er niet in.
keep-code = Een QR-code voor mijn telefoon
keep-code-more = Het adres van de downloadpagina, om met de camera van de telefoon te lezen.
keep-nothing = Niets, terug
left-kept = Je bent gestopt. In { $files } staat wat je hebt geantwoord.
stopped-kept = Gestopt. In { $files } staat wat je hebt geantwoord.
input-ended-kept = De invoer hield op voor de laatste vraag. In { $files } staat wat je hebt geantwoord.
keep-name-answers = antwoorden.ron
keep-name-report = mijn-messenger.html
keep-name-contacts = messenger-installeren.html
kept-resume = Later verdergaan: { $command }
keep-where = Bestand om het in te bewaren
card-rest = Alles wat hierachter zit: --full, of --format html --output uitkomst.html

## The terminal: hints, confirming, typing, reading
hint-peek = p uitkomst tot nu toe
hint-vanish = x wis en stop
hint-vanish-again = Druk nog eens op x om het scherm te wissen en meteen te stoppen.
hint-look = Kijk eerst even: ga naar een antwoord of typ het nummer.
hint-number = { $number }, of typ een tweede cijfer
# The key for yes: one letter.
key-yes = j
hint-confirm = j ja, n of Enter nee, Esc terug
hint-enter = Enter bewaart, Tab vult een bestandsnaam aan, Esc bewaart niet
hint-no-file = Er valt niets aan te vullen.
hint-command = “{ $word }” is een opdracht, geen bestandsnaam. Typ ./{ $word } voor een bestand dat zo heet.
page-position = { $from }-{ $to } van { $of }
page-hint-discreet = Esc terug, x wis en stop, omhoog/omlaag, spatie een pagina verder, / zoeken
page-keys = Omhoog/omlaag en Page Up/Down schuiven, g en G gaan naar begin en eind, / zoekt, Esc gaat terug.
page-not-found = “{ $wanted }” staat hier niet.
page-code = Een QR-code voor je telefoon
plain-alone = “{ $label }” gaat niet samen met andere antwoorden. Typ het alleen, of laat het weg.
plain-discreet = De discrete modus werkt niet in gewone regels: alles wat er staat blijft op het scherm en in de geschiedenis ervan.
view-full = Het hele verslag

## De tekening van de vragenlijst

graph-title = De vragenlijst van which-messenger
graph-description = Elke vraag met haar antwoorden, wanneer ze wordt gesteld, welke regels elk antwoord oplegt en welke messengers elke regel uitsluit.
graph-head = Wat er gevraagd wordt, en wat elk antwoord doet
graph-counts = { $questions } vragen, { $rules } regels, { $messengers } messengers. Kennis { $knowledge }.
graph-requirement = een eis
graph-preference = een voorkeur
# In een klein vak naast een regel: hoogstens zes letters.
graph-must = eis
graph-nice = liever
graph-excluded = uitgesloten
graph-best = zo goed als gewenst
graph-between = ertussenin
graph-worst = het slechtst, of niet bekend
graph-excludes = sluit uit
graph-excluded-of =
    { $out ->
        [0] geen
       *[other] { $out } van { $all }
    }
graph-rules = De regels, en waar elke messenger staat
graph-rule = Regel
graph-answer = Antwoord
graph-does = Wat het doet
graph-meets = voldoet
graph-unasked = Wat er ook gekozen wordt
graph-unasked-choose = geen antwoord vraagt hierom
graph-any-answers = Elk antwoord
graph-choose-one = kies er één
graph-choose-any = kies wat past, of niets
graph-choose-least = kies er minstens { $least }
# "Gevraagd bij Je apparaten: “Een Android-telefoon”"
graph-asked-if = Gevraagd bij { $condition }
graph-offered-if = aangeboden bij { $condition }
graph-only-if = alleen bij { $condition }
graph-posts-none = legt geen regel op
graph-posts-none-advises = legt geen regel op; bepaalt alleen wat we erbij vertellen
graph-or-better = { $attribute }: { $level }, of beter
graph-the-better = { $attribute }: hoe beter, hoe liever
graph-up-to = { $attribute }: liever, tot aan: { $level }
graph-rather = liever { $messenger }
# Tussen voorwaarden: "Je apparaten: “Een Mac” en Grootste zorg: niet “Geen van deze”"
graph-and = en
graph-or = of
graph-not = niet
graph-neither = noch
graph-nor = noch
graph-always = altijd
graph-never = nooit

## De pagina voor een browser
web-title = Welke messenger?
web-skip = Naar de vraag
web-language = Taal
web-exit = Meteen weg
web-footer = ‘Meteen weg’, of driemaal Esc binnen twee seconden, zet een lege pagina op de plaats van deze. Deze pagina verstuurt niets en bewaart niets; als je haar opnieuw laadt, is ze je antwoorden vergeten. In de geschiedenis van je browser blijft staan dat je deze pagina hebt geopend. Links openen in een nieuw tabblad, dat ‘Meteen weg’ niet sluit.
web-back = Terug
web-continue = Verder
web-so-far = De uitkomst tot nu toe
web-review = Al mijn antwoorden
web-stop = Stoppen
web-why = Waarom we dit vragen
web-help = Wat dit betekent
web-problem = Er klopt iets niet
web-choose-one = Kies een antwoord
web-tick-some = Vink ten minste één antwoord aan
web-yes = Ja
web-no = Nee
web-seen = Verder
web-take-up = Verdergaan met antwoorden uit een bestand
web-file-wrong = In dit bestand staan geen antwoorden die deze pagina kan gebruiken.
web-keep = Je browser zet dit bestand bij de downloads. Wie dit apparaat gebruikt, kan het daar vinden.
web-save = Bestand opslaan
web-not-now = Nu niet
web-kept = { $file } staat bij de downloads van je browser.
web-print = De hele uitkomst afdrukken
web-again = Opnieuw beginnen
web-left = Je bent gestopt
web-forgotten = Er is niets verstuurd en niets bewaard.
web-finished = Dat was alles. Er is niets verstuurd, en niets bewaard behalve de bestanden die je zelf hebt opgeslagen.
web-failed = Er ging iets mis op deze pagina
web-failed-more = Dat ligt aan ons, niet aan jou. Je laatste antwoord is teruggenomen, de andere zijn er nog. Sla je antwoorden op als je wilt, en probeer het dan opnieuw.
web-try-again = Opnieuw proberen
web-no-engine = Deze browser kan de vragen niet stellen
web-no-engine-more = Hij is te oud, of WebAssembly, dat deze pagina nodig heeft, staat uit, zoals bij de strengste beveiligingsinstellingen van sommige browsers. Het andere bestand, which-messenger-js.html, werkt zonder WebAssembly. Wat we weten, staat hieronder.
web-no-script = Zonder scripts kan deze pagina geen vragen stellen. Wat we weten, staat hieronder: een vergelijking van de messengers, de criteria, en hoe je elke messenger instelt. Er wordt niets verstuurd.
web-no-script-elsewhere = Zonder scripts staat de Nederlandse tekst in het bestand which-messenger-js.html.
