### What `jalon check` says to people who write dialogues.

common-finding-bad-bounds = The bounds of “{ $word }” do not work.
    .help = Bounds grow, and the last value of a band has no “below”. “min” stays under “max”, a cadence has at least one day, the usual hour lies between the first and the last.
common-finding-bad-id = “{ $word }” cannot be a name.
    .help = Write letters without accents, digits and hyphens: “date-sent”.
common-finding-bad-span = “{ $word }” is no length, date or hour.
    .help = Write for example “6 weeks”, “2 months”, “today”, “2 years ago”, 2026-03-02 or 09:30.
common-finding-choose-one = Exactly one of these keys is wanted here: { $keys }.
    .help = Keep one and remove the others.
common-finding-closed-contact = The contact “{ $word }” is never given to anyone.
    .help = Add it to a [[contact]] row, or remove it from “kinds”.
common-finding-deadline-ring = The deadline “{ $word }” counts from itself.
    .help = Let one of them count from a slot of kind date.
common-finding-duplicate-id = “{ $word }” exists already.
    .help = Give one of the two another name.
common-finding-endless = Steps go round in a ring without asking anything: { $ring }. Case: { $case }.
    .help = Change a [[next]] row, or add a question that has no answer yet.
common-finding-id-too-long = “{ $word }” is too long: { $max } letters at most.
    .help = A button carries 64 bytes only. Choose a shorter name.
common-finding-missing = The text “{ $word }” is missing.
    .help = Write it in the .ftl file of that step.
common-finding-missing-file = The file { $word } is missing.
    .help = Create it, or remove its name from dialogue.toml.
common-finding-missing-key = The key “{ $key }” is missing.
    .help = Add it at the place shown.
common-finding-moved-target = The renaming of “{ $word }” does not work.
    .help = On the left the old name, which is gone; on the right a step that exists.
common-finding-next-target = This [[next]] row must say exactly one thing.
    .help = Keep exactly one of: to, end, hand-off, stay.
common-finding-no-contact = A person may ask whom to contact and get no answer.
    .help = End the [[contact]] rows of dialogue.toml with a row without “when”.
common-finding-no-default = The step “{ $word }” may be left without a next step.
    .help = End with a [[next]] row without “when”, such as stay = true.
common-finding-not-plain = “{ $word }” is hard to read: longest sentence { $longest } words, paragraph { $length } words.
    .help = 20 words a sentence at most, 12 on average, 60 a paragraph. Cut it into short sentences.
common-finding-reminder-without-end = The reminder “{ $word }” never ends and tells nobody.
    .help = Add “until”, or “then” with hand-off.
common-finding-silent-state = At the step “{ $word }” a case could wait for ever. Case: { $case }.
    .help = Add for this case a [[reminder]] with “then”, or a [[next]] row.
common-finding-slot-never-asked = “{ $word }” is asked nowhere.
    .help = Add a [[prompt]], or remove this slot.
common-finding-stranded = The case { $case } stands at the step “{ $word }”, which is gone.
    .help = Add under [moved] the old name { $word } and the step that replaces it.
common-finding-syntax = I cannot read this: { $reason }.
    .help = Correct it at the place shown. Texts go between straight quotes.
common-finding-too-long = “{ $word }” has { $length } letters.
    .help = A message carries 4,096 at most. Cut it in two.
common-finding-typography = Typography: “{ $word }”.
    .help = Write “{ $good }” instead. Before “: ; ? !” and inside quotation marks the space is a no-break space.
common-finding-uncovered-case = At the step “{ $word }” no [[next]] row covers: { $case }.
    .help = Add a row for this case, or a last row without “when”.
common-finding-unknown-id = “{ $word }” is not declared.
    .help = Check the spelling, or declare it in dialogue.toml.
common-finding-unknown-key = The key “{ $key }” does not exist here.
    .help = Check the spelling. dialogues/README.md lists the keys.
common-finding-unknown-role = The role “{ $word }” is not declared.
    .help = Add it to “roles” in dialogue.toml.
common-finding-unknown-slot = “{ $word }” is neither a slot nor a known fact.
    .help = Check the spelling, or add [slot.{ $word }] to dialogue.toml.
common-finding-unknown-step = The step “{ $word }” does not exist.
    .help = Check the spelling, or add it to “steps”.
common-finding-unknown-value = “{ $word }” is not a possible value.
    .help = Check the spelling, or add it to the slot’s “values”.
common-finding-unknown-variable = The text { $text } cannot use the variable “{ $word }”.
    .help = A sentence knows answers, facts read from tables, bands and totals. A label is said as it is; the answers of a list serve only in its questions and in “.entry”.
common-finding-unreachable-row = This row is never used.
    .help = One above always takes its place: move it up. Or its facts never have these values together: correct them.
common-finding-unreachable-step = Nothing leads to the step “{ $word }”.
    .help = Add a [[next]] row with “to” towards it, or remove the step.
common-finding-unused = The text “{ $word }” is never said.
    .help = Remove it, or correct its name.
common-finding-wrong-kind = “{ $word }” is of kind { $kind }. Wanted here: { $wanted }.
    .help = Name another slot, or change its “kind” in dialogue.toml.
common-finding-near = Did you mean “{ $near }”?
common-finding-cases = Open cases: { $number }. Go on: { $on }. Change step or question: { $moves }. Need a line under [moved]: { $needs }. Lost: { $lost }.
common-finding-count = { $number ->
    [0] Nothing to correct.
    [one] { $number } thing to correct.
   *[other] { $number } things to correct.
}
common-finding-double-negation = “{ $word }” denies twice in one sentence: “{ $sentence }”.
    .help = Say the same with one negation, or none.
common-finding-two-questions = “{ $word }” asks more than one question.
    .help = Keep one question a message.
common-finding-unexplained = “{ $word }” is not explained yet in this file, in “{ $text }”.
    .help = Where it first appears, write its full words too. They are in glossary.ftl, attribute “.full”: add the term if it is missing.
common-finding-bad-cell = { $kind ->
    [space] “{ $word }”: there is a space too many at one end, in the column “{ $key }”.
    [zeros] “{ $word }” has lost a zero at its beginning: the column “{ $key }” holds { $length } signs.
    [zone] “{ $word }” is no time zone, in the column “{ $key }”.
   *[signs] “{ $word }” has a wrong number of signs: the column “{ $key }” holds { $length }.
}{ $more ->
    [none] {""}
   *[other] {" "}Other lines with the same fault: { $more }.
}
    .help = { $kind ->
    [space] Write “{ $good }”, without a space before or after it.
    [zeros] Write “{ $good }”. A spreadsheet takes away first zeros: make the whole column “Text” before you write in it.
    [zone] Write it like “{ $good }”.
   *[signs] Correct this code.
}
common-finding-bad-date = “{ $word }” is no date that I can read.{ $more ->
    [none] {""}
   *[other] {" "}Other lines with the same fault: { $more }.
}
    .help = Write the year, the month, the day: “{ $good }”. A spreadsheet turns dates round: make the column “Text”, or give it the format YYYY-MM-DD.
common-finding-bad-encoding = { $kind ->
    [letters] This file is not in UTF-8: its accented letters are lost. The first one is in this line.
    [utf-16] This file is in UTF-16, not in UTF-8.
   *[no-text] This file is no text file.
}
    .help = { $kind ->
    [no-text] A document of a word processor cannot be read here. Save it as plain text, encoding UTF-8.
   *[other] Save it as UTF-8. In a spreadsheet: “Save as”, CSV, character set UTF-8. In a text editor: “Save as”, encoding UTF-8.
}
common-finding-bad-example = { $word ->
    [cells] This example has not three cells.
   *[other] “{ $word }” is nothing that this dialogue knows.
}
    .help = A line has three cells, parted by tabs: the open question (or “-”), the sentence, what it means. Example: “-	how much is it	topic:cost”.
common-finding-bad-row = This line has { $length } cells, the first line has { $wanted }.{ $more ->
    [none] {""}
   *[other] {" "}Other lines with the same fault: { $more }.
}
    .help = A comma is missing or too many. A cell that holds a comma goes between straight quotes.
common-finding-bad-separator = The columns are parted by { $word ->
    [tab] tabs
   *[other] “{ $word }”
}. They must be parted by commas.
    .help = In a spreadsheet: “Save as”, CSV, with a comma as field separator and a straight quote as text separator.
common-finding-duplicate-row = “{ $word }” is in line { $line } already.{ $more ->
    [none] {""}
   *[other] {" "}Other lines with the same fault: { $more }.
}
    .help = Keep one of the two lines.
common-finding-open-quote = A quote is opened and swallows the lines after it, from “{ $word }” on.{ $more ->
    [none] {""}
   *[other] {" "}Other lines with the same fault: { $more }.
}
    .help = Close the quote at the end of the cell, or remove it. Inside a cell in quotes, a quote is written twice.
common-finding-too-deep = This is nested without end: more than { $max } times.
    .help = A brace, a bracket or a point is repeated, or texts quote each other. Remove what is too much.
common-finding-unknown-cell = “{ $word }” is not in the column “{ $key }” of { $file }.{ $more ->
    [none] {""}
   *[other] {" "}Other lines with the same fault: { $more }.
}
    .help = Correct one of the two files. A spreadsheet takes away first zeros: “01” becomes “1”.
