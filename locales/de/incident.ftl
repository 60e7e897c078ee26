# One incident
incident-way = Der Weg des Vorfalls
incident-passed-over = übersprungen
incident-summary = Wie es steht
incident-not-assessed = Noch nicht bewertet
incident-rsit = RSIT
incident-category = Kategorie
incident-coordinator = Koordination
incident-no-coordinator = Noch niemand
incident-opened = Eröffnet
incident-updated = Geändert
incident-events = Ereignisse, aus denen er besteht
incident-withheld = Der Inhalt ist nicht auf diesem Gerät
incident-withheld-text = Wer diesen Vorfall geteilt hat, hat den Inhalt zurückgehalten und damit auch den Status. Wer welchen Schritt wann geschrieben hat, steht unten vollständig. Den Rest kann eine spätere Datei bringen.
incident-events-elsewhere = Ereignisse, die nicht auf diesem Gerät sind: { NUMBER($count) }
incident-next-assess = Jetzt entscheidet das Team: Ist es ein Vorfall, welcher Art und wie schlimm?
incident-next-assign = Niemand leitet diesen Vorfall. Legen Sie die Koordination fest: immer nur eine Person zur gleichen Zeit.
incident-next-advance = Schreiben Sie auf, was getan wird, und ändern Sie den Status, sobald der nächste Schritt erreicht ist.
incident-next-settle = Es wurden gleichzeitig zwei Status gesetzt. Klären Sie, welcher gilt.
incident-next-ended = Dieser Vorfall ist beendet. Wenn er wiederkommt, öffnen Sie ihn wieder.
incident-next-nothing = Sie können ergänzen, was Sie erfahren.

# Severity
severity-origin = Woher die Klasse kommt
severity-by = Bewertet von { $person }
severity-overridden = { $person } hat die Klasse { $class } statt der berechneten Klasse { $computed } gewählt, weil:
severity-computed = Die Klasse { $class } wurde aus drei Faktoren berechnet (Matrix-Version { $matrix }):
severity-parts = Wichtigkeit und Verlust ergeben zusammen Klasse { $loss }, die Folgen für die Gesellschaft ergeben Klasse { $social }. Die höhere zählt.

# Two versions
versions-chip = 2 Fassungen
versions-title = Gleichzeitig zweimal geschrieben
versions-text = Mehrere Personen haben geschrieben, ohne voneinander zu wissen. Alles davon bleibt erhalten. Sprechen Sie miteinander und wählen Sie dann, welche Fassung gilt.
versions-count =
    { $count ->
        [one] { NUMBER($count) } Fassung: { $field }
       *[other] { NUMBER($count) } Fassungen: { $field }
    }
versions-base = Davor: { $said }
versions-shown = (vorläufig gezeigt)
versions-which = Welche gilt?
versions-both = Die anderen als Notiz festhalten
versions-both-hint = Dann steht auch in einer Notiz, was in ihnen stand, mit Person und Zeit.
versions-send = Diese gilt
versions-saved = Es ist entschieden. Das Protokoll behält alle.
versions-others = Gleichzeitig geschrieben und nicht gewählt:
versions-other = – { $said } ({ $person }, { $time })
fault-choose-version = Wählen Sie, welche gilt.

# Decisions
decisions-title = Entscheidungen
decisions-second = Zweitbewertung, durch das Team
decisions-first = Erstbewertung, durch die Anlaufstelle
decisions-none = Das Team hat noch nicht entschieden.
decisions-none-here = Nicht auf diesem Gerät.

# Second assessment
judge-verdict = Was entscheidet das Team?
judge-reason-hint = Was Sie angesehen haben und was den Ausschlag gab.
judge-again = Dieser Vorfall wurde schon bewertet. Eine neue Bewertung kommt neben die alte. Nichts wird ersetzt.
judge-same-person = Sie haben auch die Erstbewertung gemacht. Das ist erlaubt. Im Protokoll steht, dass eine Person beide gemacht hat.
judge-send = Bewertung signieren
judge-saved = Die Zweitbewertung ist gespeichert.
fault-choose-verdict = Wählen Sie, was das Team entscheidet.
classify-what = Was für ein Vorfall ist es?
classify-suggested = Vorschlag nach dem, was beim Melden gewählt wurde („{ $situation }“). Prüfen Sie ihn.
classify-category = Kategorie
classify-subtype = Art in der Kategorie
classify-none = Nicht gewählt
classify-rsit-class = RSIT-Klasse
classify-rsit-type = RSIT-Typ
classify-rsit-hint = So nennen es Teams für Vorfälle untereinander. Sie können das leer lassen.
classify-how-bad = Wie schlimm ist es?
classify-importance = Wie wichtig ist das, was betroffen ist?
classify-loss = Wie viel kostet es die Organisation?
classify-social = Wie weit ist es draußen zu spüren?
classify-importance-short = Wichtigkeit
classify-loss-short = Verlust
classify-social-short = Gesellschaft
classify-answer-all = Beantworten Sie die drei Fragen, dann wird die Klasse berechnet.
classify-computed = Berechnet:
classify-other = Andere Klasse wählen
classify-class = Welche Klasse gilt?
classify-class-hint = Nur wenn Sie etwas wissen, wonach die drei Fragen nicht fragen.
classify-as-computed = Wie berechnet
classify-class-reason = Warum eine andere Klasse
fault-choose-category = Wählen Sie eine Kategorie.
fault-choose-importance = Sagen Sie, wie wichtig das ist, was betroffen ist.
fault-choose-loss = Sagen Sie, wie viel es die Organisation kostet.
fault-choose-social = Sagen Sie, wie weit es draußen zu spüren ist.

# State
state-to = Welcher Status ist erreicht?
state-remark = Was getan wurde
state-remark-hint = Woran Sie erkennen, dass dieser Status erreicht ist.
state-reason-hint = Dieser Schritt braucht eine Begründung: Jemand wird danach fragen.
state-happened = Wann wurde er wirklich erreicht?
state-happened-hint = Nicht, wann Sie es aufschreiben: Das wird von selbst festgehalten.
state-send = Status ändern
state-reopen-send = Vorfall wieder öffnen
state-saved = Der Status ist geändert.
fault-choose-state = Wählen Sie den Status, der erreicht ist.

# Coordinator
assign-first = Einen Vorfall leitet immer nur eine Person zur gleichen Zeit. Wer übernimmt?
assign-hand-over = Diesen Vorfall leitet jetzt { $person }. Wer übernimmt?
assign-who = Neue Koordination
assign-device = { $roles } · Gerät { $device }
assign-nobody = Sonst kann niemand koordinieren: Dafür braucht es ein Teammitglied oder jemanden aus der Koordination. Nehmen Sie unter „Mitglieder“ jemanden auf.
assign-send = Übergeben
assign-saved = Die Koordination ist festgelegt.
fault-choose-coordinator = Wählen Sie, wer koordiniert.

# Events and title
add-event-which = Welches vermutete Ereignis gehört dazu?
add-event-none = Kein anderes vermutetes Ereignis wartet. Machen Sie zuerst im Eingang die Erstbewertung eines Ereignisses.
add-event-send = Ereignis hinzufügen
add-event-saved = Das Ereignis wurde hinzugefügt.
fault-choose-event = Wählen Sie ein Ereignis.
rename-send = Titel speichern
rename-saved = Der Titel ist geändert. Das Protokoll behält den alten.

# Milestones
milestones-title = Wann welcher Status erreicht war
milestones-state = Status
milestones-happened = Erreicht
milestones-recorded = Aufgeschrieben

# In how many hands the two assessments were
hands-two = Zwei Personen haben die beiden Bewertungen gemacht
hands-one = Dieselbe Person hat beide Bewertungen gemacht
hands-one-unstated = Dieselbe Person hat beide Bewertungen gemacht; das war beim Signieren dieser Bewertung nicht angegeben
hands-two-unstated = Angegeben war, dass dieselbe Person beide Bewertungen gemacht hat; die erste hat aber jemand anderes gemacht

# Splitting and merging
merged-chip = Geht woanders weiter
incident-goes-on-in = Dieser Vorfall geht weiter in
incident-split-off-from = Abgetrennt von
incident-joined-by = Was auch hier weitergeht:
incident-next-merged = Dieser Vorfall geht in einem anderen weiter: Arbeiten Sie dort. Was Sie über diesen erfahren, können Sie weiter hier notieren.
split-incident-text = Mit den Ereignissen, die Sie wählen, beginnt ein eigener Vorfall. Die anderen bleiben hier. Beide verweisen aufeinander.
split-incident-which = Welche Ereignisse gehören zum neuen Vorfall?
split-incident-send = Abtrennen
split-incident-saved = Der neue Vorfall ist offen.
merge-text = Beide haben sich als dasselbe herausgestellt. Dieser geht im anderen weiter, und der andere bekommt seine Ereignisse. Nichts geht verloren, und es lässt sich rückgängig machen.
merge-which = In welchem Vorfall geht er weiter?
merge-send = Vereinen
merge-saved = Dieser Vorfall geht jetzt im anderen weiter.
unmerge-text = Dieser Vorfall geht wieder für sich weiter, von da, wo er stand.
unmerge-which = Welche Ereignisse gibt der andere zurück?
unmerge-send = Wieder trennen
unmerge-saved = Dieser Vorfall geht wieder für sich weiter.
