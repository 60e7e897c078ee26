# The page that tells what speaks against the register
nav-integrity = Integrity
integrity-title = Integrity
integrity-lead = The log is signed and chained, so what somebody changed, removed or wrote twice shows. This page says what it shows here.
integrity-fine = Nothing speaks against this register.
integrity-fine-quick = The chains are sound. Read every entry to look at times and receipts, too.
integrity-alarms = This needs an explanation
integrity-alarms-what = Do not delete anything. Save the proof where there is one, show it to the other coordinators, and ask for the files of everybody.
integrity-remarks = Worth a look
integrity-remarks-what = Each of these can have an innocent reason: not everything was shared, or a clock was wrong.
integrity-check = Read every entry
integrity-check-again = Read every entry again
integrity-checked =
    { $count ->
        [one] { NUMBER($count) } entry was read.
       *[other] { NUMBER($count) } entries were read.
    }
integrity-stop = Stop
integrity-proof = Save the proof
integrity-proof-saved = The proof is saved. Whoever has it can verify that one key signed both.
integrity-chains = Who has written, and what is here
integrity-chain-person = Who
integrity-chain-device = Device
integrity-chain-here = Here
integrity-chain-here-all = all { $last }
integrity-chain-here-some = up to { $complete } of { $last }
integrity-chain-seen = Others have seen
integrity-chain-at = Last written
integrity-chain-out = taken out
integrity-code = Code for how the register stands now
integrity-code-what = Print it, or note it on paper. Whoever changes, removes or back-dates an entry later gets another code.
integrity-find = Check a code
integrity-find-what = Type a code from a sheet or a note. If this device ever stood so, nothing from before that moment was changed since.
integrity-find-send = Check it
integrity-found =
    { $count ->
        [one] The code is right. The register stood so after { NUMBER($count) } entry, written at { DATETIME($at) }. Nothing before it was changed since.
       *[other] The code is right. The register stood so after { NUMBER($count) } entries, the last of them written at { DATETIME($at) }. Nothing before it was changed since.
    }
integrity-not-found = This device never stood so. If the code was noted on this device, its history was changed. If it was noted on another one, check it there, or take in everything from there first.
field-code = Code

# What speaks against it
audit-fork = { $person } (device { $device }) has two histories from entry { $seq } on: the device was copied or restored, or somebody lies. Take the device out, and enrol a new one.
audit-rewritten = { $by } has seen another entry { $seq } of { $person } (device { $device }) than the one here: one of the two histories was written later. Ask { $by } for everything.
audit-contradiction = Entry { $seq } of { $person } (device { $device }) has a logical time that no honest device writes.
audit-lost = This device lost entries: { $by } has seen { $seen } of its entries, and { $have } are here. Ask { $by } for everything, and take it in.
audit-left-out = { $by } claimed to hand over everything, but left out the entries { $from } to { $to } of { $person } (device { $device }).
audit-gap = The entries { $from } to { $to } of { $person } (device { $device }) are not here. Ask for a file with everything.
audit-beyond = { $by } has seen the entries { $from } to { $to } of { $person } (device { $device }), which are not here. Ask { $by } for everything.
audit-bundles = The files { $from } to { $to } of { $person } (device { $device }) never came here. They may have been for others.
audit-back-dated = { $person } (device { $device }) claims to have written something at { DATETIME($at) }, after having seen something that was written at { DATETIME($before) }. The clock was wrong, or the time was chosen.
audit-post-dated = { $person } (device { $device }) claims to have written something at { DATETIME($at) }, which has not come yet by the clock here.
audit-after-revocation =
    { $count ->
        [one] { NUMBER($count) } entry of { $person } (device { $device }) was written after the device was taken out, and does not count.
       *[other] { NUMBER($count) } entries of { $person } (device { $device }) were written after the device was taken out, and do not count.
    }
