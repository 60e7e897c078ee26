# One incident
incident-way = The way of the incident
incident-passed-over = passed over
incident-summary = Where it stands
incident-not-assessed = Not assessed yet
incident-rsit = RSIT
incident-category = Category
incident-coordinator = Coordinator
incident-no-coordinator = Nobody yet
incident-opened = Opened
incident-updated = Last change
incident-events = Events it is made of
incident-withheld = What it says is not on this device
incident-withheld-text = Whoever shared this incident kept back what it says, and its state with it. Who wrote which step and when is complete below. A later file can bring the rest.
incident-events-elsewhere = Events that are not on this device: { NUMBER($count) }
incident-next-assess = The team decides now: is it an incident, what kind, and how bad?
incident-next-assign = Nobody leads this incident. Name the coordinator: one person at a time.
incident-next-advance = Write down what is done, and change the state as soon as the next step is reached.
incident-next-settle = Two states were set at the same time. Settle which one holds.
incident-next-ended = This incident has ended. If it comes back, reopen it.
incident-next-nothing = You can add what you learn.

# Severity
severity-origin = Where the class comes from
severity-by = Assessed by { $person }
severity-overridden = { $person } chose class { $class } instead of the computed class { $computed }, because:
severity-computed = Class { $class } was computed from three factors (matrix version { $matrix }):
severity-parts = Importance and loss together give class { $loss }, the effect on society gives class { $social }. The higher one counts.

# Two versions
versions-chip = 2 versions
versions-title = Written twice at the same time
versions-text = Several people wrote without knowing of each other. All of it is kept. Talk to each other, then choose which one stands.
versions-count =
    { $count ->
        [one] { NUMBER($count) } version: { $field }
       *[other] { NUMBER($count) } versions: { $field }
    }
versions-base = Before that: { $said }
versions-shown = (shown for now)
versions-which = Which one stands?
versions-both = Write the others down as a note
versions-both-hint = Then what they said stands in a note as well, with who wrote it and when.
versions-send = Let it stand
versions-saved = It is decided. The log keeps all of them.
versions-others = Written at the same time, and not chosen:
versions-other = – { $said } ({ $person }, { $time })
fault-choose-version = Choose which one stands.

# Decisions
decisions-title = Decisions
decisions-second = Second assessment, by the team
decisions-first = First assessment, by the point of contact
decisions-none = The team has not decided yet.
decisions-none-here = Not on this device.

# Second assessment
judge-verdict = What does the team decide?
judge-reason-hint = What you looked at and what made the difference.
judge-again = This incident was assessed before. A new assessment comes beside the old one; nothing is replaced.
judge-same-person = You also made the first assessment. That is allowed; the record says that one person made both.
judge-send = Sign the assessment
judge-saved = The second assessment is saved.
fault-choose-verdict = Choose what the team decides.
classify-what = What kind of incident is it?
classify-suggested = Suggested by what the reporter chose (“{ $situation }”). Check it.
classify-category = Category
classify-subtype = Kind within the category
classify-none = Not chosen
classify-rsit-class = RSIT class
classify-rsit-type = RSIT type
classify-rsit-hint = How incident response teams name it among each other. You may leave it empty.
classify-how-bad = How bad is it?
classify-importance = How important is what is affected?
classify-loss = How much does it cost the organization?
classify-social = How far is it felt outside?
classify-importance-short = Importance
classify-loss-short = Loss
classify-social-short = Effect on society
classify-answer-all = Answer the three questions, and the class is computed.
classify-computed = Computed:
classify-other = Choose another class
classify-class = Which class stands?
classify-class-hint = Only if you know something the three questions do not ask for.
classify-as-computed = As computed
classify-class-reason = Why another class
fault-choose-category = Choose a category.
fault-choose-importance = Say how important what is affected is.
fault-choose-loss = Say how much it costs the organization.
fault-choose-social = Say how far it is felt outside.

# State
state-to = Which state is reached?
state-remark = What was done
state-remark-hint = How you know that this state is reached.
state-reason-hint = This step needs a reason: somebody will ask.
state-happened = When was it really reached?
state-happened-hint = Not when you write it down: that is recorded by itself.
state-send = Change the state
state-reopen-send = Reopen the incident
state-saved = The state is changed.
fault-choose-state = Choose the state that is reached.

# Coordinator
assign-first = One person at a time leads an incident. Who takes it?
assign-hand-over = { $person } leads this incident now. Who takes over?
assign-who = New coordinator
assign-device = { $roles } · device { $device }
assign-nobody = There is nobody else who can coordinate: it takes a team member or a coordinator. Enrol one under Members.
assign-send = Hand it over
assign-saved = The coordinator is named.
fault-choose-coordinator = Choose who coordinates.

# Events and title
add-event-which = Which suspected event belongs to it?
add-event-none = No other suspected event is waiting. Make the first assessment of an event in the inbox first.
add-event-send = Add the event
add-event-saved = The event was added.
fault-choose-event = Choose an event.
rename-send = Save the title
rename-saved = The title is changed. The log keeps the old one.

# Milestones
milestones-title = When it reached which state
milestones-state = State
milestones-happened = Reached
milestones-recorded = Written down

# In how many hands the two assessments were
hands-two = Two people made the two assessments
hands-one = The same person made both assessments
hands-one-unstated = The same person made both assessments, which was not stated when this one was signed
hands-two-unstated = It was stated that the same person made both assessments, but somebody else made the first one

# Splitting and merging
merged-chip = Goes on elsewhere
incident-goes-on-in = This incident goes on in
incident-split-off-from = Split off from
incident-joined-by = What goes on here, too:
incident-next-merged = This incident goes on in another one: work there. What you learn about this one you can still note here.
split-incident-text = An incident of its own begins with the events you choose; the others stay here. Both say so.
split-incident-which = Which events belong to the new incident?
split-incident-send = Split it off
split-incident-saved = The new incident is open.
merge-text = Both turned out to be the same. This one goes on in the other, which gets its events. Nothing is lost, and it can be undone.
merge-which = In which incident does it go on?
merge-send = Merge into it
merge-saved = This incident goes on in the other one now.
unmerge-text = This incident goes on by itself again, from where it stood.
unmerge-which = Which events does the other one give back?
unmerge-send = Undo the merge
unmerge-saved = This incident goes on by itself again.
