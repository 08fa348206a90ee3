### What `jalon check` says to people who write dialogues.

common-finding-bad-span = “{ $word }” is no length, date or hour.
    .help = Write for example “6 weeks”, “2 months”, “today”, “2 years ago”, 2026-03-02 or 09:30.
common-finding-closed-contact = The contact “{ $word }” is never given to anyone.
    .help = Add it to a [[contact]] row, or remove it from “kinds”.
common-finding-duplicate-id = “{ $word }” exists already.
    .help = Give one of the two another name.
common-finding-endless = Steps go round in a ring from “{ $word }” without asking anything.
    .help = Add a question to one of them, or change a [[next]] row.
common-finding-id-too-long = “{ $word }” is too long: { $max } letters at most.
    .help = A button carries 64 bytes only. Choose a shorter name.
common-finding-missing-file = The file { $word } is missing.
    .help = Create it, or remove its name from dialogue.toml.
common-finding-missing = The text “{ $word }” is missing.
    .help = Write it in the .ftl file of that step.
common-finding-moved-target = The renaming of “{ $word }” does not work.
    .help = On the left the old name, which is gone; on the right a step that exists.
common-finding-next-target = This [[next]] row must say exactly one thing.
    .help = Keep exactly one of: to, end, hand-off, stay.
common-finding-no-default = The step “{ $word }” may be left without a next step.
    .help = End with a [[next]] row without “when”, such as stay = true.
common-finding-not-plain = “{ $word }” is hard to read: longest sentence { $longest } words, paragraph { $length } words.
    .help = 20 words a sentence at most, 12 on average, 60 a paragraph. Cut it into short sentences.
common-finding-reminder-without-end = The reminder “{ $word }” never ends and tells nobody.
    .help = Add “until”, or “then” with hand-off.
common-finding-silent-state = At the step “{ $word }” a case could wait for ever.
    .help = Add a [[reminder]] or a [[deadline]] to that step.
common-finding-slot-never-asked = “{ $word }” is asked nowhere.
    .help = Add a [[prompt]], or remove this slot.
common-finding-stranded = The case { $case } stands at the step “{ $word }”, which is gone.
    .help = Add under [moved] the old name { $word } and the step that replaces it.
common-finding-syntax = I cannot read this: { $reason }.
    .help = Correct it at the place shown. Texts go between straight quotes.
common-finding-too-long = “{ $word }” has { $length } letters.
    .help = A message carries 4,096 at most. Cut it in two.
common-finding-typography = Typography: “{ $word }”.
    .help = Write “{ $good }” instead, with the no-break space.
common-finding-uncovered-case = At the step “{ $word }” no [[next]] row covers: { $case }.
    .help = Add a row for this case, or a last row without “when”.
common-finding-unknown-id = “{ $word }” is not declared.
    .help = Check the spelling, or declare it in dialogue.toml.
common-finding-unknown-key = The key “{ $key }” does not exist here.
    .help = Check the spelling. The README lists the keys.
common-finding-unknown-role = The role “{ $word }” is not declared.
    .help = Add it to “roles” in dialogue.toml.
common-finding-unknown-slot = “{ $word }” is neither a slot nor a known fact.
    .help = Check the spelling, or add [slot.{ $word }] to dialogue.toml.
common-finding-unknown-step = The step “{ $word }” does not exist.
    .help = Check the spelling, or add it to “steps”.
common-finding-unknown-value = “{ $word }” is not a possible value.
    .help = Check the spelling, or add it to the slot’s “values”.
common-finding-unknown-variable = The text { $text } uses the variable “{ $word }”, which does not exist.
    .help = Variables are the names of slots, derived facts, bands and totals.
common-finding-unreachable-row = This row is never used: one above always takes its place.
    .help = Move it up, or remove it.
common-finding-unreachable-step = Nothing leads to the step “{ $word }”.
    .help = Add a [[next]] row with “to” towards it, or remove the step.
common-finding-unused = The text “{ $word }” is never said.
    .help = Remove it, or correct its name.
common-finding-near = Did you mean “{ $near }”?
common-finding-count = { $number ->
    [0] Nothing to correct.
    [one] { $number } thing to correct.
   *[other] { $number } things to correct.
}
