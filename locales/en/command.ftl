# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = Reads, checks and shows registers of Watchbook, from their files alone.
command-about-1 = Watchbook keeps an organization's information security events and incidents as a log of signed entries. Devices exchange them as files whose names end in .watchbook.json. This command reads such files. It changes none of them, asks no server, and deletes none but what `sync` itself has put into a shared folder.
command-about-2 = Wherever it takes a PATH, give one or more files or folders. A folder stands for all files in it whose names end in .watchbook.json. The order of files never matters.
command-usage = Usage:
command-verbs = Commands
command-arguments = Arguments
command-options = Options
command-flag-help = Show help: with -h in short, with --help all of it
command-flag-version = Show the version
command-help-about = Shows help, also that of another command
command-default = unless given: { $value }
command-wrong-argument = { $argument } does not belong here.
command-wrong-verb = There is no command { $verb }.
command-wrong-missing = Something is missing: { $arguments }
command-wrong-together = { $argument } and { $other } do not go together.
command-wrong-twice = { $argument } may be given once only.
command-wrong-no-value = { $argument } needs a value.
command-wrong-value = { $value } does not fit { $argument }: { $reason }
command-wrong-other = These arguments do not fit.
command-wrong-similar = Perhaps you mean { $name }.
command-wrong-help = More is said by: `watchbook --help`
command-exits = Exit codes:
command-exit-0 = Everything holds, everything is done.
command-exit-1 = Something does not hold, or a file was refused.
command-exit-2 = The arguments are wrong, or a file cannot be read or written.
command-examples = Examples:
command-verify-about = Checks that nothing was changed, left out or forged, and counts what is there
command-verify-about-1 = Reads all files together and checks the signature of every file and every entry with the keys that the register itself has enrolled. Where files claim to hold everything, a missing entry is found too, and so is a device that wrote two histories. A part that is not there, or an entry that others build on, is told; with --complete it fails.
command-verify-about-2 = The keys come from the files. That proves the files fit together, not that they are yours: compare the register's id, or its eight words, with somebody who has it from another source, and give it with --register from then on.
command-verify-example-folder = Checks a backup of several files as one, and that nothing is missing.
command-verify-example-pin = Accepts nothing but this register.
command-verify-example-json = Lists what does not hold, for another program.
command-inspect-about = Says what a file is: of whom, when, for whom, and what is in it
command-inspect-about-1 = Looks at each file alone, also at reports from outside and at requests to be enrolled.
command-inspect-example = Tells a bundle from a report, and whether its signature holds.
command-view-about = Shows the register, the events received, or one incident
command-view-about-1 = Replays the log in the files. What does not hold is left out and told on the error stream; then the exit code is 1.
command-view-example-register = The register as a table.
command-view-example-events = The events received, those that wait for somebody first.
command-view-example-incident = One incident with everything that happened, in the order of time.
command-view-example-query = What is open, serious, at most 30 days old and mentions phishing: as in the search field.
command-view-example-csv = The incidents for a spreadsheet. An apostrophe keeps it from taking a text for a formula; README.md says how a program takes it off.
command-view-example-json = The register of two folders together, for another program. The same files give the same bytes.
command-merge-about = Copies the fewest files that together hold everything
command-merge-about-1 = Checks all files, then copies those that add something to an empty folder and leaves out those that add nothing. Files are copied as they are, never rewritten, because only the device that signed a file can sign it again. All parts of an export stay together.
command-merge-about-2 = If a file is refused, nothing is copied: take the file out and try again.
command-merge-example = The files of two people, without what both have.
command-merge-example-verify = Checks the result.
command-open-about = Opens a sealed file with its passphrase, or with the code of a key on paper
command-open-about-1 = What is written is the signed file as it was before it was sealed: verify it, or look at it. The program age opens the same files with a passphrase. The passphrase or the code is read from one line of the input, where it can be seen, or from a file.
command-open-example = Asks for the passphrase or the code, and writes the opened file into the folder.
command-open-ask = Passphrase of the file, or the code of the key on paper:
command-open-done = Opened: { $file }
command-join-about = Makes a home for a device on this machine, and its request to be enrolled
command-join-about-1 = A home is a folder with the key of a new device and everything it receives: for a machine that is always on and keeps a copy, or for an auditor who only collects. Nobody but you can read it, and it is not sealed by a passphrase. Never copy it: a copy would write a second history.
command-join-about-2 = Give the request to the person who invited you, or put it into the shared folder, and compare the eight words: they stand on both screens. Then `watchbook sync` does the rest. Said again, it makes the request again.
command-join-example = Makes the home and puts the request where the coordinator finds it.
command-sync-about = Takes in what others put into a shared folder, and puts there what they lack
command-sync-about-1 = Every device puts files of its own into the folder and reads those of all others; Syncthing, Nextcloud, a network drive or a stick may carry it. What verifies as from a member is taken in; reports from outside and requests to be enrolled wait for a person. What is refused is named with the reason as long as it lies there, and the exit code is 1. To look without taking anything in, use `watchbook verify` and `watchbook view` on the folder.
command-sync-about-2 = Only plain files directly in the folder are read whose names end in .watchbook.json, and only files that this device has made are ever taken away. Run it as often as you like, by a timer for example: when there is nothing new it does nothing.
command-sync-example = Keeps the home in step with the folder.
command-sync-example-view = Shows the register that the files in the folder make.
command-generate-about = Invents a register, to try things out and to measure
command-generate-about-1 = Writes an export of an invented organization with so many incidents over three years. Everything is signed as it would be in life. The same number, seed and date give the same bytes, on every machine.
command-generate-about-2 = The folder must be empty, or hold just the files that this very command would write.
command-generate-example-small = Twenty incidents, enough to look around.
command-generate-example-big = Ten thousand, to see how fast your machine is.
command-option-paths = Files and folders to read
command-option-register = Refuse every other register than this one (its whole id)
command-option-complete = Fail, too, when a part or an entry that others build on is missing
command-option-csv = Write the incidents as CSV, for spreadsheets and other programs
command-option-json = Answer as JSON, for programs
command-option-events = Show the events received
command-option-query = Only what fits this query
command-option-incident = Show this incident, by its reference or the beginning of its id
command-option-width = How wide the answer may be; else the terminal's width, or 80
command-option-output = The folder to write to; it is made if it is not there
command-option-new-home = The folder for the home: empty, or not there yet
command-option-sealed = The sealed file
command-option-secret = A file with the passphrase or the code, instead of typing it
command-option-invitation = The invitation, a file that a coordinator has made
command-option-name = Who answers for this device, as others shall read it
command-option-contact = How that person is reached
command-option-request = Where to put the request; else into the home
command-option-shared = The shared folder
command-option-home = The home, as `watchbook join` has made it
command-option-incidents = How many incidents
command-option-seed = A number: another one gives another register
command-option-until = The day on which the register ends, as YYYY-MM-DD

# Why it cannot go on
command-no-file = { $path } is not there. Please check the name.
command-file-trouble = { $path } cannot be read or written: { $detail }.
command-output-trouble = The answer cannot be written: { $detail }.
command-folder-empty = In the folder { $path } there is no file whose name ends in .watchbook.json. Please check the name.
command-folder-occupied = The folder { $folder } holds { $name } already. Nothing was written. Please choose an empty folder.
command-not-an-id = this is not the id of a register: it has 43 letters and numbers, as `watchbook verify` prints it
command-not-a-date = this is not a date: write it as 2026-06-30
command-not-a-number = this is not a whole number: write it in digits
command-no-register = No register could be read from these files.
command-several-registers = These files belong to several registers. Please name one with --register:
command-no-incident = There is no incident { $ref } here. `watchbook view` lists them all.
command-merge-refused = Nothing was copied, because a file was refused. Take it out and try again.

# Why a home cannot answer
home-none = In the folder { $folder } there is no home of a device, or its journal is gone. `watchbook join` makes one in an empty folder.
home-occupied = The folder { $folder } holds something already. Nothing was written. Please choose an empty folder.
home-busy = Another command is at work in { $folder }. Try again when it has finished.
home-file = { $folder } cannot be read or written: { $detail }.
home-full = There is no room left for { $folder }, so nothing was changed. Free some space, then try again.
home-newer = A newer version of Watchbook has used { $folder }. Use that version. Nothing was changed.
home-damaged = Something in { $folder } was read back differently from how it was written, so it is not used. Join anew in an empty folder: the others still have everything. ({ $detail })
home-failed = What rests in { $folder } cannot be read or written. Nothing was changed. Try again. ({ $detail })

# What does not hold
command-gap = Entries { $from } to { $to } of { $person } ({ $device }) are missing, though these files claim to hold everything. Ask for a new export.
command-gap-one = Entry { $from } of { $person } ({ $device }) is missing, though these files claim to hold everything. Ask for a new export.
command-fork = The device of { $person } ({ $device }) wrote two histories from its entry { $number } on: it was copied, restored or misused. Ask { $person } about it.
command-waiting =
    { $count ->
        [one] { NUMBER($count) } entry of { $person } ({ $device }) builds on entries that are not here, so it does not count yet. Ask for the missing files.
       *[other] { NUMBER($count) } entries of { $person } ({ $device }) build on entries that are not here, so they do not count yet. Ask for the missing files.
    }
command-part-missing = Of export { $number } by { $person } ({ $device }) part { $missing } of { $parts } is missing. Give all parts together.

# Answers
command-verify-read = Files read: { NUMBER($files) } (bundles: { NUMBER($bundles) }, reports: { NUMBER($reports) }, requests: { NUMBER($requests) }, refused: { NUMBER($refused) }).
command-verify-numbers = Entries: { NUMBER($entries) }, events: { NUMBER($events) }, incidents: { NUMBER($incidents) }, devices: { NUMBER($devices) }, attached files: { NUMBER($attached) }
command-verify-holds = Everything holds.
command-verify-holds-here = Everything that is here holds.
command-verify-not = Does not hold ({ NUMBER($count) }):
command-note-report = A report from outside the register, signed by the device { $device } at { $made }. Its signature holds; who holds the device is not known.
command-note-request = { $person } asks to be enrolled. Its signature holds. Words to compare: { $words }.
command-note-attached =
    { $count ->
        [one] { NUMBER($count) } attached file is named but not among these files. It may be elsewhere.
       *[other] { NUMBER($count) } attached files are named but not among these files. They may be elsewhere.
    }
command-generate-done = Written to { $folder }. Incidents: { NUMBER($incidents) }, entries: { NUMBER($entries) }, files: { NUMBER($files) }.
command-merge-done = Copied to { $folder }: { NUMBER($kept) } of { NUMBER($files) } files, which together hold everything (entries: { NUMBER($entries) }). The others add nothing.
command-join-done = The request is in { $file }. Give it to the person who invited you.
command-join-words = Compare these words with that person: both screens must show the same.
command-join-no-invitation = { $file } is no invitation: the name of an invitation begins with "invitation". Ask a coordinator for one.
command-sync-took = Taken in: { $file }, made by { $person } at { $made }.
command-sync-report = { $file } is a report from outside the register. It waits for a person: a point of contact, a team member or a coordinator can take it in.
command-sync-enrol = { $file } asks to enrol { $person }. It waits for a coordinator. Words to compare: { $words }
command-sync-brought = New here: entries: { NUMBER($entries) }, events: { NUMBER($events) }, incidents: { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [one] { NUMBER($count) } entry waits for others that have not arrived.
       *[other] { NUMBER($count) } entries wait for others that have not arrived.
    }
command-sync-nothing = Nothing new.
command-sync-wrote = Put there: { $file }
command-sync-removed = Taken away, because it says nothing more: { $file }
command-sync-left-out =
    { $count ->
        [one] { NUMBER($count) } attached file could not be read, so it is not there.
       *[other] { NUMBER($count) } attached files could not be read, so they are not there.
    }
command-sync-refused = Refused: { $file }. { $reason }
command-sync-here = { $register } now. Entries: { NUMBER($entries) }, events: { NUMBER($events) }, incidents: { NUMBER($incidents) }.
command-sync-outside = This device belongs to no register yet.
command-sync-waits = This device waits to be enrolled: until then it reads, and puts nothing there.
command-sync-out = This device was taken out of the register: it reads on, and puts nothing there.
command-view-counts = { $name }. Incidents: { NUMBER($incidents) } (open: { NUMBER($open) }), events: { NUMBER($events) } (waiting: { NUMBER($waiting) })
command-view-conflicts = * Written in parallel: several versions stand until somebody decides.
command-view-events = Events
command-view-log = What happened
command-view-file = File: { $name }, { NUMBER($size) } bytes. { $caption }
command-view-not-before = This time cannot be right: its author had already seen something that was written at { $before }.
command-standing-withheld = Its content is not here: withheld.
command-standing-erased = Its content was erased.
command-standing-after_revocation = Does not count: written after its device was taken out.
command-standing-withdrawn = Does not count: its import was withdrawn.
command-standing-taken_back = Does not count: its author took it back.
command-standing-unconfirmed = Does not count yet: a second coordinator has to agree.
command-standing-unknown_kind = Written by a newer version of Watchbook; kept, but not understood.
command-standing-not_permitted = Does not count: its author had no right to do this.
command-standing-unreadable = Does not count: its content does not fit its kind.
command-everyone = everyone in the register
command-kind-bundle = { $file } is a bundle of entries.
command-kind-report = { $file } is a report from outside the register.
command-kind-request = { $file } is a request to be enrolled.
command-kind-refused = { $file } cannot be used.

# Labels
command-label-id = register id
command-label-words = compare
command-label-code = code
command-label-register = register
command-label-from = from
command-label-made = made
command-label-to = for
command-label-number = number
command-label-part = part
command-label-purpose = purpose
command-label-scope = carries
command-label-tlp = may be seen
command-label-entries = entries
command-label-events = events
command-label-incidents = incidents
command-label-members = members
command-label-attached = attached files
command-label-sha256 = digest
command-label-reference = reference
command-label-title = what
command-label-place = where
command-label-noticed = noticed
command-label-reporter = reporter
command-label-person = person
command-label-contact = contact
command-column-entries = ENTRIES
command-column-person = BY
command-column-device = DEVICE
command-column-first = FIRST
command-column-last = LAST
command-column-ref = REFERENCE
command-column-opened = OPENED
command-column-class = CLASS
command-column-state = STATE
command-column-category = CATEGORY
command-column-coordinator = COORDINATOR
command-column-assessed = ASSESSED
command-column-title = TITLE
command-column-conflicts = TWO VERSIONS
command-column-reported = REPORTED
command-column-outcome = OUTCOME
command-column-place = WHERE
command-column-what = WHAT
