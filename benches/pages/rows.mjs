// The lines of the two lists, folded from the entries in the order of the file: the last word on anything stands. No
// roles are weighed, and what was written in parallel is not noticed.

const ENDED = ['closed', 'not_incident', 'transferred'];

/** What the lists show: a line for each incident and each event. */
export function fold(entries) {
  const [people, incidents, events] = [new Map(), new Map(), new Map()];
  for (const { rec, head, body } of entries) {
    if (body.person) people.set(body.device ?? head.dev, body.person);
    const line = incidents.get(rec) ?? events.get(rec);
    if (line) line.updated = stamp(head.at);
    step[head.kind]?.(line, { rec, head, body, people, incidents, events });
  }
  for (const line of incidents.values()) line.tally = ENDED.includes(line.state) ? 'ended' : line.severity || 'none';
  return { incidents: [...incidents.values()], events: [...events.values()] };
}

// Local times do not sort as text.
const stamp = (text) => new Date(text).toISOString();

const step = {
  'event.reported': (_, { rec, head, body, events }) => events.set(rec, event(rec, head, body.report)),
  'event.adopted': (_, { rec, head, body, events }) => events.set(rec, event(rec, head, body.payload.report)),
  'event.acknowledged': (line) => { line.state = 'acknowledged'; },
  'event.assessed': (line, { body }) => { line.state = 'assessed'; line.outcome = body.outcome; },
  'event.linked': (line, { body }) => { line.incident = body.incident; },
  'incident.opened': (_, { rec, head, body, incidents }) => incidents.set(rec, incident(rec, head, body)),
  'incident.renamed': (line, { body }) => { line.title = body.title; },
  'incident.event_added': (line) => { line.events += 1; },
  'incident.coordinator_assigned': (line, { body, people }) => { line.coordinator = people.get(body.device); },
  'incident.state_changed': (line, { body }) => { line.state = body.to; },
  'incident.assessed': (line, { body: { verdict, classification } }) => {
    if (line.state === 'suspected') line.state = verdict;
    if (!classification) return;
    line.category = classification.category;
    line.severity = classification.override?.severity ?? classification.computed;
  },
};

function event(id, head, report) {
  const { ref, what, where, danger, ongoing } = report;
  const times = { reported: stamp(head.at), updated: stamp(head.at) };
  return { id, ref, title: what.split('\n')[0], place: where, danger, ongoing, state: 'reported', ...times };
}

function incident(id, head, { ref, title, events }) {
  const said = { state: 'suspected', severity: '', category: '', coordinator: '', events: events.length };
  return { id, ref, title, ...said, opened: stamp(head.at), updated: stamp(head.at) };
}
