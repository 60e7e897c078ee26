# The inbox
inbox-report = Report something
inbox-import = Take in a file
inbox-caption = Events received, what waits for somebody first
inbox-waiting =
    { $count ->
        [one] { NUMBER($count) } of { NUMBER($all) } events waits for somebody. It stands on top.
       *[other] { NUMBER($count) } of { NUMBER($all) } events wait for somebody. The longest wait stands on top.
    }
inbox-none-waiting = Nothing waits. All events: { NUMBER($all) }, the newest first.
inbox-event = What happened
inbox-state = State
inbox-place = Where
inbox-reporter = Reported by
inbox-reported = Reported
inbox-withheld = Its words are not on this device
inbox-confidential = Confidential
inbox-unnamed = No name given
inbox-empty = No event has arrived yet
inbox-empty-text = Reports that people hand to you come in as files. Reports made on this device appear here by themselves.
no-register = This device belongs to no register yet
no-register-text = Start one for your organization, or join one with the invitation file you got.
no-register-start = Start a register
no-register-join = Join one
flag-danger = People in danger
flag-ongoing = Still going on

# How long ago
ago-now = just now
ago-ahead = by a clock that runs ahead
ago-minute =
    { $count ->
        [one] { NUMBER($count) } minute ago
       *[other] { NUMBER($count) } minutes ago
    }
ago-hour =
    { $count ->
        [one] { NUMBER($count) } hour ago
       *[other] { NUMBER($count) } hours ago
    }
ago-day =
    { $count ->
        [one] { NUMBER($count) } day ago
       *[other] { NUMBER($count) } days ago
    }
ago-month =
    { $count ->
        [one] { NUMBER($count) } month ago
       *[other] { NUMBER($count) } months ago
    }
ago-year =
    { $count ->
        [one] { NUMBER($count) } year ago
       *[other] { NUMBER($count) } years ago
    }
known-day = only the day is known
known-month = only the month is known
known-year = only the year is known

# What one can do
doing-title = What to do
act-acknowledge = Acknowledge
act-answer = Add information
act-assess-event = First assessment
act-assess-again = Assess again
act-open-incident = Open an incident
act-join-incident = Add to an incident
act-ask = Ask for information
act-note-event = Add a note
act-assess-incident = Second assessment
act-advance = Change the state
act-reopen = Reopen
act-assign = Name the coordinator
act-hand-over = Hand over
act-add-event = Add an event
act-note-incident = Add a note
act-rename = Change the title
act-split-event = Split off another event
act-split-incident = Split off an incident
act-merge = Merge into another incident
act-unmerge = Undo the merge
who-can = Others can do more here:
who-can-alone = With your role you can read this. These people can act:
who-can-people = { $people } ({ $roles })
who-can-roles = nobody yet; it takes one of these roles: { $roles }
form-close = Close
print = Print
paper-note = Register of { $register }, printed { $time } by { $person }
fault-print = This browser cannot print this page. Use the print command in its menu.
history-title = What was done, step by step
history-count =
    { $count ->
        [one] { NUMBER($count) } entry
       *[other] { NUMBER($count) } entries
    }
history-oldest-first = Show the oldest first
history-newest-first = Show the newest first

# One event
content-title = The report
source-title = Where it came from
source-member = Reported by { $person }, a member of this register, on the device { $device }.
source-outside = Reported on a device outside the register ({ $device }) and taken in by { $person }. Nobody here vouches for who holds that device; the original is kept, signature included.
source-reported = Reported
source-received = Taken in
source-acknowledged = Acknowledged
said-yes = Yes
said-no = No
said-unknown = Not known
reporter-hidden = Confidential. The point of contact and the team know the name.
reporter-confidential = Confidential
report-withheld = The report is not on this device
report-withheld-text = Whoever shared this event kept its words back. Its steps below are complete.
question-title = A question is open
question-text = Nothing can be decided before it is answered. If you learn the answer on the phone, add it here.
event-incidents-title = This event belongs to an incident
event-incidents-elsewhere = Incidents that are not on this device: { NUMBER($count) }
event-next-acknowledge = Somebody reports this. Read it and acknowledge it, so that the reporter knows that you have it.
event-next-answer = We wait for an answer. Add it here as soon as you have it.
event-next-ask = More information is needed before somebody can decide. Ask for it.
event-next-assess = Read the report, then decide: may this be an incident?
event-next-open = The first assessment suspects an incident. Open one for the team, or add this event to one that is open.
event-next-nothing = Nothing waits here. You can still add what you learn.
saved-acknowledged = Acknowledged. The reporter sees it after the next exchange of files.

# Asking and noting
ask-label = Your question
ask-hint = One question, in plain words. The reporter reads it on their device after the next exchange of files.
ask-send = Save the question
ask-saved = The question is saved.
note-label = Your note
note-hint = What you saw, did or learned. Facts first, then what you think of them.
note-send = Save the note
note-saved = The note is saved.
answer-label = What you know
answer-hint = The answer to the question, or anything new. Say who told you, and how.
answer-send = Save the information
answer-saved = The information is saved.

# First assessment
assess-first-title = First assessment
assess-earlier = Earlier; kept
assess-repeats = Repeats
assess-again-own = You have assessed this event before. A new assessment comes beside the old one; nothing is replaced.
assess-again = This event was assessed before. A new assessment comes beside the old one; nothing is replaced.
assess-outcome = What do you decide?
assess-duplicate-of = Which report tells of the same thing?
assess-duplicate-of-hint = Reports from 30 days before and after, the nearest in time first.
assess-no-neighbours = No other event was reported within 30 days, so there is none to choose.
assess-reason-hint = Two sentences that somebody else will understand in a year.
assess-send = Sign the assessment
assess-saved = The first assessment is saved.
fault-choose-outcome = Choose what you decide.
fault-choose-duplicate = Choose the report that tells of the same thing.

# From an event to an incident
open-text = The team then makes the second assessment. This report stays as it is and is linked to the incident.
open-others = Do other suspected events belong to it?
open-send = Open the incident
open-saved = The incident is open.
field-incident-search = Find an open incident
field-incident-search-hint = A word of its title, its reference, or its coordinator.
add-to-which = Which incident does it belong to?
add-to-more =
    { $count ->
        [one] { NUMBER($count) } more fits. Type another word to find the right one.
       *[other] { NUMBER($count) } more fit. Type another word to find the right one.
    }
add-to-none = No open incident fits.
add-to-send = Add to this incident
add-to-saved = The event was added to the incident.
fault-choose-incident = Choose an incident.

# Splitting off an event
split-event-text = A report that tells of two things becomes two events. The report itself stays as it is; who reported it, and when, is taken over.
split-event-what-hint = Only what the report says of the other thing, in its words as far as you can.
split-event-send = Split it off
split-event-saved = The new event stands in the inbox.
event-found-in = Found in the report of
event-led-to = In this report was found, too:

# What does not count, and what is gone
aside-title = This does not count
aside-after-revocation = It was written after its device had been taken out, so it stands in no list. A coordinator can let it count all the same, on the page of the members.
aside-withdrawn = The import that brought it was withdrawn, so it stands in no list. A coordinator can restore the import, on the page of the files.
aside-taken-back = Its author took it back, so it stands in no list.
take-back = Take it back
take-back-last = Your last entry here:
report-erased = Erased
report-erased-text = What was reported is gone for good. That it was reported, when, and who erased it and why stays: look at the steps below.
report-not-counted = The report does not count
report-not-counted-text = Why, the steps below say.

# Erasing
erase-open = Erase what entries say
erase-text = For what must not be kept: words and files that should never have been written down. Who wrote the entry and when, who erased it and why, stays in the log.
erase-which = Which entries?
erase-takes-report = Everything that was reported goes with it, also its files: what the event was about is not to be read any more.
erase-takes-incident = The reference and the title go with it, and which events belong to the incident, unless a later entry says so.
erase-takes-effect = What it decided or changed does not count any more.
erase-do = Erase…
erase-title =
    { $count ->
        [one] Erase what { NUMBER($count) } entry says?
       *[other] Erase what { NUMBER($count) } entries say?
    }
erase-explain = Words and files of these entries are removed here, and on every device that takes your next file in. Nobody can bring them back. Files handed out before cannot be called back: whoever has one can still read it there.
erase-yes = Erase for good
erase-done = Saved. If two coordinators have to agree, it waits for the second one.
