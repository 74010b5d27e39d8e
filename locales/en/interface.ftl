# The program's own words in English. Texts of questions and messengers stand in questions.ron and messengers.ron.
# Lines that begin with # are notes for the translator.

## Small words
# What the language calls itself.
language-name = English
list-more = { $before }, { $next }
list-last = { $before } and { $last }
dont-know = I don't know
rather-not-say = I'd rather not say
nothing-ticked = nothing ticked
not-known = not known
changed-answer = “{ $topic }: { $answer }”

## The report
title = Your messenger: { $messenger }
title-app = Your messenger: { $messenger }, with the app { $app }
why = Why { $messenger } fits
sole-survivor = { $messenger } is the only messenger that meets everything you need.
no-reason = Your answers ask for nothing in particular, so we go by the order in which Privacy Guides and we would try the messengers.
warnings = Its weak points for you
flips = What would change the result
# "SimpleX Chat, if you answer ..."
flip = { $messenger }, if you answer { $change }
flip-circumstance = { $messenger }, if your situation were { $situation }
flip-both = { $messenger }, if you answered { $change } and your situation were { $situation }
# Stands behind one of the three above, after a semicolon.
flip-by-choice = with your situation as it is, only if you answer { $change }
flip-never = { $messenger }: no change to the answers you gave leads to it.
flip-unknown = { $messenger }: we found no change that leads to it, but there were too many to try them all.
flip-unknown-more =
    { $count ->
        [one] The same goes for one more messenger.
       *[other] The same goes for { $count } more messengers.
    }
firm-perhaps = We found no single answer that would change this recommendation, but one question has too many options to try them all.
firm = Changing any single answer would not change this recommendation.
fork-conflict = no messenger meets everything
fork-nobody = none at all
fork-more = It also depends on your answers to these: { $topics }.
fork-find-out = Once you have found this out, nothing else you left open can change the recommendation: { $topic }.
fork-find-out-first = Find out this first: { $topic }.
fork-together = None of the questions you left open decides the result alone, but together they do. They can lead to: { $outcomes }.
fork-partly = You left too many questions open for us to try every combination of answers.
get-it = Where to get it
home-page = Home page
documentation = Manual
privacy-policy = Privacy policy
source-code = Source code
donate = Support the makers
guide = { $number }. { $title }
guide-against = Helps against: { $worries }
optional-step = If you like:
read-more = Read more
age-due =
    { $count ->
        [one] One fact may be out of date; check it before you rely on it: { $facts }.
       *[other] { $count } facts may be out of date; check them before you rely on them: { $facts }.
    }
not-affiliated = Most facts come from the website Privacy Guides. Neither its authors nor we are affiliated with any of these messengers. This choice was made by applying rules to the facts; check for yourself before you trust your safety to it.
sources = Sources

## A conflict
conflict-title = No messenger meets everything you asked for.
conflict-text = You have done nothing wrong: no single messenger that we know does everything you need. Below is what clashes, and each way out that gives up as little as possible.
conflict-between = What cannot be had together
ways-out = Ways out
ways-out-text = Each of these gives up as little as possible. The least harmful comes first.
way-out = { $messenger },
give-up = if you give up this: { $needs }.
costs-safety = This lowers your protection.

## The conversation
welcome =
    Seven or eight short questions lead to one private messenger that fits you, with the reasons and the steps to set it up. After that you can answer more, if you like.

    Nothing leaves this device, and nothing is saved unless you ask for it. You can go back at any time, change any answer, and say that you do not know or would rather not say.
welcome-choice = The choice is between { $messengers }.
welcome-ask = Shall we begin?
welcome-start = Begin
welcome-leave = Leave
help-welcome = The questions are about your devices, your phone number, what worries you, and what you need to be able to do. There are no right answers and no scores: a messenger is ruled out if it lacks something you must have.
dont-know-more = We then try every possible answer; if they lead to different messengers, the result says so.
rather-not-say-more = Counts the same as “I don't know”, and is never saved in a file.
help-left = Still possible: { $messengers }.
help-can-exclude = An answer to this can still rule out: { $messengers }.
help-can-reorder = This can still decide between: { $messengers }.
progress = Question { $number } of at most { $of } - { $left } of { $all } messengers left
fell-out = { $messenger } is ruled out. { $because }. { $attribute }: { $level }.
came-back = { $messenger } is possible again.
conflict-ask = No messenger can do all of this together: { $clash }. What shall we do?
take-way-out = { $messenger }, giving up this: { $needs }
costs-reach = You may not be able to reach some people, or some messages may not arrive.
costs-comfort = It will be less convenient.
conflict-back = Answer the last question again
conflict-on = Go on all the same
conflict-on-more = The result will then name every way out again.
help-conflict = No single messenger that we know does everything you need. Each way out gives up as little as possible, and the least harmful comes first. Your answers stay as they are: we note what you give up, and you can take that back on the page of all your answers.
review-ask = Your answers. Choose one to change it.
review-row = { $topic }: { $answer }
review-row-unused = { $topic }: { $answer } (kept, but not used now)
review-go-on = Go on with the questions
review-show = Show my messenger
help-review = Choose an answer to change it. Changing an answer can add or remove other questions, but no answer is lost.
leave-ask = Leave without a result? Nothing is kept.
left = You left. Nothing was saved.
stopped = Stopped. Nothing was saved.
input-ended = The input ended before the last question. Nothing was saved.
small-window = The window is small, so the questions come as plain lines of text, one below the other. They stay on the screen afterwards.

## Keys and hints
hint-one = Up/Down, Enter, or a number, Esc back, ? help, q quit
hint-any =
    { $count ->
        [one] Space tick, Enter next ({ $count } ticked), Esc back, ? help, q quit
       *[other] Space tick, Enter next ({ $count } ticked), Esc back, ? help, q quit
    }
hint-help = Up/Down scroll, ? or Esc closes this
hint-unknown-key = Press ? for help.
hint-paste = Pasted text was ignored.
hint-no-such-row = There are { $count } rows: type 1 to { $count }.
hint-too-few =
    { $min ->
        [one] Tick at least one with Space.
       *[other] Tick at least { $min } with Space.
    }
more-rows = ^ { $above } above, v { $below } below
more-rows-above = ^ { $above } more above
more-rows-below = v { $below } more below
keys-one = Keys: Up and Down, or k and j, move; Home and End, Page Up and Page Down jump; a number chooses its row (if there are ten rows or more, you have one second to type a second digit); a letter goes to the next row that begins with it; Enter, Space or Right choose; Esc, Left or Backspace go back; ? opens and closes this; q or Ctrl-D leave; x twice (in discreet mode once) clears the screen and leaves at once; Ctrl-Z pauses the program; Ctrl-C ends it.
keys-any = Keys: Up and Down, or k and j, move; Home and End, Page Up and Page Down jump; a number ticks its row, Space ticks the row you are on, the letter a ticks all or none; Enter or Right accept; Esc, Left or Backspace go back; ? opens and closes this; q or Ctrl-D leave; x twice clears the screen and leaves at once; Ctrl-Z pauses the program; Ctrl-C ends it.
# Under a question only.
keys-question = Under a question: p shows the result so far; r shows all your answers.
answered = { $topic }: { $answer }

## Plain lines
plain-row = { $number }: { $label }
plain-row-ticked = { $number }: { $label } (ticked)
plain-ask-one = Type 1 to { $count }, or h for help, b to go back, r to review, q to quit:
plain-ask-any = Type the numbers that apply, such as 1 3, or the word none; h for help, b to go back, r to review, q to quit:
plain-ask-some = Type the numbers that apply, such as 1 3; h for help, b to go back, r to review, q to quit:
plain-keeps = Enter keeps: { $answer }
plain-answer = Your answer: { $answer }
plain-none = none
# Words that can be typed for all answers and for none of them.
plain-all-word = all
plain-none-word = none
plain-wrong = “{ $input }” is not one of the answers.
plain-which = “{ $input }” could be more than one answer: { $rows }.
plain-too-few =
    { $min ->
        [one] Choose at least one.
       *[other] Choose at least { $min }.
    }
plain-commands = Commands: a number or the beginning of an answer, or of a word in it, chooses it; h explains the question, h and a number (h2) an answer; l lists the answers again; b goes back; q leaves; x leaves at once, but clears nothing: in plain lines, what was shown stays on the screen.

## Where only simple prompts are possible
stock-help = ? Explain this
stock-review = Show all my answers

## Formats, facts, comparison, guides, the page to pass on
# Under the picture of a QR code.
scan = Scan with a phone
show-title = { $messenger }: all that we know about it
show-why-not = Why not simply stay with it
show-in-favour = What is in its favour
facts = Facts
cautions = Its weak points for some people
audits = Checked by outside experts
no-audit = No published check by outside experts is known to us.
# "2016: the Signal Protocol, by academic cryptographers."
audit = { $date }: { $what }, by { $by }.
apps = Apps and where to get them
guides = Setup guides
# What stands in brackets is typed after --topic.
guide-topic = { $title } ({ $topic })
compare-title = Compared: { $messengers }
compare-corner = What is compared
no-difference = As far as we know, they do not differ in anything.
# A fact from our own judgement. The space is one at which no line breaks.
judged = { $level } *
judged-means = * Our own judgement, not taken from a source.
compare-due =
    { $count ->
        [one] One of these facts may be out of date.
       *[other] { $count } of these facts may be out of date.
    }
compare-sources = To see the source and date of each fact, type { $command } and the name of a messenger.
setup-title = Setting up { $messenger }
guides-how = To read one, type { $command }, the name of a messenger, and --topic with the word in brackets.
guides-further = Further guides
guides-further-text = Not everybody needs these. Read one with --topic and the word in brackets, or all with --all.
## Dates
date-day =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }
date-month =
    { $month ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }

## After the result
flips-ask = Which of these do you want to try?
flips-back = None: go back
flips-keep = Keep this change to your answers?
flips-undone = Your answers are as they were.
help-flips = Each row is a messenger and the smallest change to your answers that leads to it. You see the whole result, and your answers stay as they are unless you keep the change.
keep-over = { $file } already exists. Replace it?
nobody = nobody
kept = Saved in { $file }. Anybody who uses your account on this device can read it.
code-for = Download page: { $address }
code-too-large = The window is too small for the code; type the address instead.
checklist-progress = Guide { $number } of { $of } - { $done } of { $steps } steps done
checklist-end = That was the last guide: { $done } of { $steps } steps are done.
checklist-sources = From: { $sources } ({ $date }).
help-checklist = Tick what you have done and press Enter for the next guide; Enter without a tick skips one, Esc goes back one. Leave with q at any time: your ticks are kept until the program ends, and longer if you keep them in a file.
# "File to keep it in. Enter takes answers.ron, b does not keep it:"
plain-enter = { $question }. Press Enter for { $usual }, or type b not to save anything:
plain-confirm = { $question } Type y for yes, n for no:
page-hint = Esc back, Up/Down, Space a page on, / search, n next match

## A group
group-title = The messenger for your group: { $messenger }
group-meets =
    { $count ->
        [one] { $messenger } has everything that this person must have.
       *[other] { $messenger } has everything that each of these { $count } people must have.
    }
group-sole = { $messenger } is the only one that does.
group-ranking = How it suits everybody
group-ranking-text = Each person would put the remaining messengers in a different order. For each messenger we look at the lowest place that anybody gives it, and choose the one for which that place is highest. If two are equal, the next lowest place decides, and so on.
group-place =
    { $count ->
        [one] place { $place } for one person
       *[other] place { $place } for { $count } people
    }
group-blocked = Whose needs rule out which messenger
# A need and whose it is: "You want to use it on an iPhone (anna.ron and ben.ron)."
group-blocked-by = { $because } ({ $people }).
group-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
group-details = In full, for { $file }
group-details-hint = Add --details and the name of a file to see everything for that person.
group-conflict-title = No messenger has everything that each of you must have.
group-conflict-text = Nobody has done anything wrong: no single messenger that we know does everything the group needs. Below is each way out that gives up as little as possible, and then which need rules out which messenger.
group-ways-text = Each of these gives up as little as possible. Those that lower nobody's protection come first, then those for which the fewest people give something up.
group-way =
    { $count ->
        [one] { $messenger }, if one person gives something up.
       *[other] { $messenger }, if { $count } people give something up.
    }
# The needs are clauses about that person: "you want to use it on an iPhone"
group-gives-up = { $people }: { $needs }.
needs-saved = { $file } holds what you need, not your answers, but your needs can still give answers away. Number of different sets of answers that would lead to the same file: { $sheets }. The smaller this number, the more the file shows about you.
needs-saved-uncounted = The file holds what you need, not your answers, but your needs can still give answers away. Too many different sets of answers would lead to the same file to count them.

## Reasons, weaknesses, concessions, the result card
# "a or b", as list-last is "a and b".
alternatives-last = { $before } or { $last }
# "Calls: one to one"
fact = { $attribute }: { $level }
reason-plain = { $because } ({ $fact })
reason-more = { $before }. { $next }
# "Works on your Android phone and your Linux computer (only together with a phone)"
reason-own-devices = Works on { $devices }
reason-own-device = your { $device }
# "The people you write to can use it on iPhones and Android phones"
reason-their-devices = The people you write to can use it on { $devices }
reason-their-device = { $device }
reason-limited = { $device } ({ $limit })
# A wish that is not met best: what the person wants as a sentence, then the fact.
unmet = { $because }. It falls short here: { $fact }.
unmet-messenger = { $because }. This is another messenger.
# The need is a clause: "you want to use it on an iPhone"
gave-up = You gave up this: { $need }.
gave-up-for-nothing = You gave up this: { $need }. You did not have to: { $messenger } meets it.
# "As a fallback: Briar, on an Android phone, for days without internet."
gave-up-fallback = As a fallback: { $messenger }, { $clause }.
card-first = Before anything else: { $title }
# "Signal or SimpleX Chat: it depends on phone number."
card-fork = { $messengers }: it depends on { $topic }.
card-fork-topic = “{ $topic }”
card-fork-together = what you could not answer
card-find-out = Find out: { $question }
card-find-out-first = Find out first: { $question }
card-until-then = Until then, as far as we can tell: { $messenger }.
card-open =
    { $count ->
        [one] One optional question could still change this.
       *[other] { $count } optional questions could still change this.
    }
card-pivotal = A different answer to { $topics } would change this recommendation.
card-pivotal-many = A different answer to any one of { $count } questions would change this recommendation.
card-clash = These cannot be had together: { $needs }.
card-way-out = { $messenger }, if you give up this: { $needs }.
card-next = First step: get { $app } ({ $device })
card-next-home = First step: get { $messenger } from its makers
card-then = Then: { $title }
card-due =
    { $count ->
        [one] One fact behind this may be out of date.
       *[other] { $count } facts behind this may be out of date.
    }

## The report in depth, the tables, the page to pass on
# The list of sections of a page.
contents = On this page
page = Page
# What the signs in front of items are called by those who hear them.
sign-for = In its favour
sign-against = Against it
sign-caution = Warning
why-title = Why, and why not the others
why-not = Why not the others
guide-needed = (needed for what you asked)
guide-help = Who can help: { $help }
do-now = Do now
do-later = When you have time
do-later-titles = When you have time: { $titles }.
app-for = { $app } ({ $device })
# What a link leads to: "Signal for Android phone, from Google Play"
get-app = { $app } ({ $device }): { $channel }
get-from-makers = { $messenger }, from its makers
set-it-up = Set it up
facts-and-sources = Facts and sources
freshness = How up to date this is
age-oldest = The oldest fact this rests on dates from { $date } ({ $messenger }: { $attribute }).
our-judgement = our own judgement
open-questions = These are not answered and could still change the recommendation: { $topics }.
sole-survivor-else = Apart from what you gave up, { $messenger } is the only messenger that meets everything you need.
# "Signal comes first because you need a messenger that everybody can cope with."
behind = { $messenger } meets your needs too, but { $before } comes first: { $why }.
behind-always = { $messenger } meets your needs too, but { $before } comes first whatever you answer.
behind-fact = { $attribute }: { $level } with { $messenger }, { $other } with { $before }.
excluded = { $because }. { $fact }.
fork = You left this open, and the result depends on it: { $question }
fork-side = If { $answers }: { $then }
fork-side-open = If { $answers }: { $then }, depending on the rest
fork-else = Otherwise: { $then }
fork-else-open = Otherwise: { $then }, depending on the rest
fork-like = answers like these
pivotal =
    { $count ->
        [one] A different answer to one question would change this recommendation: { $topics }.
       *[other] A different answer to any one of these { $count } questions would change this recommendation: { $topics }.
    }
criteria-of = How { $messenger } meets the criteria of Privacy Guides
criteria-met =
    { $all ->
        [one] { $messenger } fully meets { $met } of the { $all } criterion that a messenger must meet to be recommended.
       *[other] { $messenger } fully meets { $met } of the { $all } criteria that a messenger must meet to be recommended.
    }
criteria-how = All of them, for every messenger: { $command }
criteria-title = The criteria, and who meets them
criteria-minimum = To be recommended, a messenger must meet these
criteria-best = The best messengers would also meet these
criteria-former = Until recently, a messenger had to meet these too
criteria-former-best = Until recently, the best messengers would also have met these
criterion = Criterion
criterion-since = Since { $since }
criterion-until = { $since } to { $until }
met-yes = yes
met-partly = partly
met-no = no
page-footnotes = What some words mean
networks = Kinds of network
group-privacy = What others learn about you
group-encryption = Encryption
group-trust = Whom you have to trust
group-reach = Whether messages get through
group-platforms = Where it runs
group-use = Using it
grid-explained = What the rows mean
comparison-only = This messenger is here only for comparison. We never recommend it.
what-is-compared = We know and compare these: { $messengers }. We do not know the others well enough to say anything about them.
now = What you use now
now-heading = What you use now: { $messenger }
now-nothing = You did not say what you use now, or it is among the messengers that we recommend.
now-why-not = Why not simply stay with { $messenger }?
now-fails =
    { $count ->
        [one] Privacy Guides asks this of every messenger that it recommends, and { $messenger } does not meet it:
       *[other] Privacy Guides asks these { $count } things of every messenger that it recommends, and { $messenger } does not meet them:
    }
now-miss = What you would miss with { $pick }
# "Calls: in groups; with Briar: none"
now-missed = { $attribute }: { $level }; with { $pick }: { $other }
now-stay = If you stay: what to set up in { $messenger }
now-leave = If you go: how to leave { $messenger }
guides-for-any = For any messenger
guides-age =
    { $months ->
        [0] The oldest of these guides dates from { $date } ({ $title }).
        [one] The oldest of these guides dates from { $date }, a month ago ({ $title }). Menus may have changed since.
       *[other] The oldest of these guides dates from { $date }, { $months } months ago ({ $title }). Menus may have changed since.
    }
contacts-title = Please write to me on { $messenger }
contacts-reasons = Why { $messenger }:
contacts-install = 1. Get the app for your device
contacts-otherwise = For any other device: the makers’ own page
contacts-steps = 2. Set it up
group-for = For { $people }
group-no-devices = We do not know which devices they use, so here is where to get it from the makers.

## The session: resuming, leaving, the menu under the card

welcome-resumed =
    { $count ->
        [0] Your answers are back. All main questions are answered.
        [one] Your answers are back. One main question is still to come.
       *[other] Your answers are back. { $count } main questions are still to come.
    }
leave-how = Leave without a result?
leave-stay = No, go on
leave-keep = Keep my answers in a file, then leave
leave-away = Leave and keep nothing
review-gave-up = You gave up: { $need } (choose this row to take it back)
review-gave-up-unused = You gave up: { $need } (kept, but not used now)
view-so-far = The result so far
view-tried = The result with this change
view-why = Why, and why not the others
view-now = What you use now, compared
view-facts = Facts and sources
# Shorter than 34 letters each: then two stand side by side.
menu-ask = What would you like to do?
menu-checklist = Set it up, step by step
menu-more =
    { $count ->
        [one] Answer one optional question
       *[other] Answer { $count } optional questions
    }
menu-why = Why this one, not the others
menu-why-nobody = Why none fits
menu-now = What I use now, compared
menu-changes = What would change the result
menu-facts = Facts and sources
menu-keep = Keep it or pass it on
menu-fine-tune =
    { $count ->
        [one] Fine-tune it (one question)
       *[other] Fine-tune it ({ $count } questions)
    }
menu-review = Change my answers
menu-done = Finish
help-menu = The result is above. Each row opens a page, and Esc brings you back here. Nothing is written unless you choose to keep it.
keep-ask = What do you want to keep or pass on?
keep-answers = My answers, to go on later
keep-answers-more = A file that shows what you are worried about. Anybody who uses your account on this device can read it.
keep-report = The whole result as a web page
keep-report-more = With all reasons, steps and sources. It shows what you are worried about.
keep-contacts = A page for the people I write to
keep-contacts-more = How to get the messenger and set it up. It shows none of your answers.
keep-code = A QR code for my phone
keep-code-more = The address of the download page, to be read with the phone's camera.
keep-nothing = Nothing: go back
left-kept = You left. Your answers are still in { $files }.
stopped-kept = Stopped. Your answers are still in { $files }.
input-ended-kept = The input ended before the last question. Your answers are still in { $files }.
keep-name-answers = answers.ron
keep-name-report = my-messenger.html
keep-name-contacts = get-the-messenger.html
kept-resume = To go on later: { $command }
keep-where = File to keep it in
card-rest = To see everything behind this, add --full, or --format html --output result.html

## The terminal: hints, confirming, typing, reading
hint-peek = p result so far
hint-vanish = x clear and leave
hint-vanish-again = Press x again to clear the screen and leave at once.
hint-look = Have a look first: move to an answer or type its number.
hint-number = { $number }, or type a second digit
# The key for yes: one letter.
key-yes = y
hint-confirm = y yes, n or Enter no, Esc back
hint-enter = Enter keeps, Tab completes a file name, Esc does not keep
hint-no-file = There is nothing to complete.
hint-command = “{ $word }” is a command, not a file name. For a file with that name, type ./{ $word }
page-position = { $from }-{ $to } of { $of }
page-hint-discreet = Esc back, x clear and leave, Up/Down, Space a page on, / search
page-keys = Up/Down and Page Up/Down scroll, g and G go to the top and end, / searches, Esc goes back.
page-not-found = “{ $wanted }” is not on this page.
page-code = A QR code for your phone
plain-alone = “{ $label }” cannot be combined with other answers. Type it alone, or leave it out.
plain-discreet = Discreet mode is not possible in plain lines: everything shown stays on the screen and in its history.
view-full = The whole report

## The picture of the questionnaire

graph-title = The questionnaire of which-messenger
graph-description = Every question with its options, when it is asked, the rules that each option triggers, and the messengers that each rule rules out.
graph-head = What is asked, and what each answer does
graph-counts = { $questions } questions, { $rules } rules, { $messengers } messengers. Knowledge { $knowledge }.
graph-requirement = a requirement
graph-preference = a preference
# In a small box beside a rule: at most six letters.
graph-must = must
graph-nice = nice
graph-excluded = ruled out
graph-best = as good as needed
graph-between = between
graph-worst = worst, or not known
graph-excludes = rules out
graph-excluded-of =
    { $out ->
        [0] none
       *[other] { $out } of { $all }
    }
graph-rules = The rules, and where each messenger stands
graph-rule = Rule
graph-answer = Answer
graph-does = What it does
graph-meets = meets it
graph-unasked = Whatever is chosen
graph-unasked-choose = no option asks for these
graph-any-answers = Any answers
graph-choose-one = choose one
graph-choose-any = choose any, or none
graph-choose-least = choose at least { $least }
# "Asked if Your devices: “An Android phone”"
graph-asked-if = Asked if { $condition }
graph-offered-if = offered if { $condition }
graph-only-if = only if { $condition }
graph-posts-none = triggers no rule
graph-posts-none-advises = triggers no rule; affects only the advice
graph-or-better = { $attribute }: { $level }, or better
graph-the-better = { $attribute }: as good as possible
graph-up-to = { $attribute }: as good as possible, up to: { $level }
graph-rather = preferably { $messenger }
# Between conditions: "Your devices: “A Mac” and Main worry: not “None of these”"
graph-and = and
graph-or = or
graph-not = not
graph-neither = neither
graph-nor = nor
graph-always = always
graph-never = never

## The page for a browser
web-title = Which messenger?
web-skip = Skip to the question
web-language = Language
# The button that leaves for an empty page at once.
web-exit = Leave at once
web-footer = “Leave at once”, or Esc three times within two seconds, replaces this page with an empty one. This page sends nothing and stores nothing; if you reload it, your answers are gone. Your browser’s history will still show that you opened this page. Links open in a new tab, which “Leave at once” does not close.
web-back = Back
web-continue = Continue
web-so-far = The result so far
web-review = All my answers
web-stop = Stop
web-why = Why we ask
web-help = What this means
web-problem = There is a problem
web-choose-one = Choose an answer
web-tick-some = Tick at least one answer
web-yes = Yes
web-no = No
web-seen = Go on
web-take-up = Go on with answers from a file
web-file-wrong = This file holds no answers that this page can use.
web-keep = Your browser will put this file among its downloads, where anybody who uses this device can find it.
web-save = Save the file
web-not-now = Not now
web-kept = { $file } is now among your browser’s downloads.
web-print = Print the whole result
web-again = Begin again
web-left = You stopped
web-forgotten = Nothing was sent and nothing was kept.
web-finished = That is all. Nothing was sent, and nothing was kept but the files you saved.
web-failed = Something went wrong on this page
web-failed-more = That is our mistake, not yours. Your last answer was undone, and the others are still here. Save your answers if you like, then try again.
web-try-again = Try again
web-no-engine = The questions do not work in this browser
web-no-engine-more = It is too old, or WebAssembly, which this page needs, is switched off, as it is in some browsers’ strictest security settings. The other file, which-messenger-js.html, works without WebAssembly. What we know about the messengers is below.
web-no-script = Without scripts this page cannot ask questions. What we know about the messengers is below: how they compare, the criteria, and how to set each one up. Nothing is sent.
# For a file that holds another language only; in practice never said in English.
web-no-script-elsewhere = Without scripts, you find the English text in the file which-messenger-js.html.
