# The program's own words in English. Texts of questions and messengers stand in questions.ron and messengers.ron.
# Lines that begin with # are notes for the translator.

## Small words
list-more = { $before }, { $next }
list-last = { $before } and { $last }
dont-know = I don't know
rather-not-say = I'd rather not say
nothing-ticked = nothing ticked
not-known = not known
# A fact: "Calls: one to one (2025-10-16)"
fact-dated = { $attribute }: { $level } ({ $date })
fact-judged = { $attribute }: { $level } (our own judgement, { $date })
changed-answer = “{ $topic }: { $answer }”

## The report
title = Your messenger: { $messenger }
title-app = Your messenger: { $messenger }, with the app { $app }
why = Why { $messenger } fits
sole-survivor = { $messenger } is the only one of them all that meets everything you need.
no-reason = Your answers ask for nothing in particular, so this is the order in which the facts page and we would try them.
warnings = What it is weak at, for you
why-not = Why not the others
runner-up = Second choice
runner-up-text = { $messenger } meets your needs too. What decided: { $attribute } ({ $why }).
always-counts = this counts for everybody
flips = What would change the answer
# "SimpleX Chat, if you answer ..."
flip = { $messenger }, if you answer { $change }
flip-circumstance = { $messenger }, if your situation were { $change }
fork = You could not or would not answer this, and it decides: { $question }
fork-side = If { $answers }: { $then }
fork-many = one of { $count } other combinations
fork-conflict = no messenger meets everything
fork-together = What you could not answer decides together: some combinations of answers lead elsewhere.
fork-partly = There are too many combinations of what you could not answer to try them all; each question was tried alone.
open-questions = Not asked or not answered, and could still change the answer: { $topics }.
get-it = Where to get it
app-for = { $app } for: { $device }
home-page = Home page
documentation = Manual
privacy-policy = Privacy policy
source-code = Source code
donate = Support the makers
set-it-up = Set it up
guide = { $number }. { $title }
guide-needed = { $number }. { $title } [needed for what you asked]
guide-against = Helps against: { $worries }
optional-step = If you like:
read-more = Read more
freshness = How fresh this is
age-oldest = The oldest fact this rests on is of { $date } ({ $messenger }: { $attribute }).
age-due =
    { $count ->
        [one] One fact is due for another look; check it before you rely on it: { $facts }.
       *[other] { $count } facts are due for another look; check them before you rely on them: { $facts }.
    }
not-affiliated = The authors of the facts page, Privacy Guides, are not affiliated with any of these messengers, and neither are we. This choice comes from rules over those facts; look for yourself before you trust your safety to it.
sources = Sources

## A conflict
conflict-title = No messenger meets everything you asked for.
conflict-text = That is not your mistake: what you need does not exist in one messenger that we know. Below is what clashes, and every smallest way out.
conflict-between = What cannot be had together
ways-out = Ways out
ways-out-text = Each of these gives up as little as possible, the mildest first.
way-out = { $messenger },
give-up = if you give up that { $needs }.
by-answering = Answer { $change }.
costs-safety = This lowers your protection.
