//! Answers about the open register: how things stand, the lists, one event, one incident, members.

use std::cmp::Reverse;

use super::{
    Bytes, Engine, Trouble,
    exchange::slug,
    protocol::{Answer, Standing, Status},
    surroundings::Surroundings,
};
use crate::{
    domain::{role::Role, state::EventState},
    log::id::RecordId,
    order,
    register::{
        csv::csv,
        event::EventRow,
        incident::IncidentRow,
        list::{Counts, Query, Window, counts, inbox, incidents},
        membership::{Member, Membership},
        record::{Record, Row},
    },
    store::{Store, Table},
};

/// How many seconds apart two reports may be to be offered as duplicates.
const NEAR: i64 = 30 * 86_400;
/// How many are offered.
const NEIGHBOURS: usize = 20;
/// At most so many suspected events are offered to an incident: more nobody reads through.
const LOOSE: usize = 200;

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn status(&self) -> Result<Answer, Trouble> {
        let drafts = self.store.all(Table::Drafts).await?.len();
        let aside = self.store.all(Table::Aside).await?.len();
        let to_hand_over = self.to_hand_over().await?;
        let state = &self.kept.state;
        let device = self.device().ok_or(Trouble::NoDevice)?;
        let membership = self.membership();
        let member = membership.and_then(|membership| membership.member(&device));
        let is_active = membership.is_some_and(|it| it.active(&device).is_some());
        let standing = match (membership, member) {
            (_, Some(_)) if is_active => Standing::Member,
            (_, Some(_)) => Standing::Revoked,
            (Some(_), None) => Standing::Waiting,
            (None, None) => Standing::Outside,
        };
        Ok(Answer::Status(Box::new(Status {
            standing,
            device,
            register: membership
                .map(|membership| membership.name.clone())
                .unwrap_or_default(),
            register_id: membership.map(|membership| membership.register),
            person: member.map_or_else(|| state.person.clone(), |member| member.person.clone()),
            roles: member
                .map(|member| member.roles.clone())
                .unwrap_or_default(),
            contacts: membership.map(contacts).unwrap_or_default(),
            demo: self.demo,
            writer: self.writer,
            vault: self.store.header().is_some(),
            counts: self.counts(),
            drafts,
            to_hand_over,
            entries: state.entries,
            only_here: state.only_here(),
            aside,
            missing: self.missing,
        })))
    }

    fn counts(&self) -> Counts {
        counts(self.rows.events(), self.rows.incidents())
    }

    pub(super) async fn inbox(&mut self, query: &Query) -> Result<Answer, Trouble> {
        self.make_hay(query).await?;
        let hay = |id: &RecordId| self.hay.of(id);
        let window = inbox(self.rows.events(), query, &self.beside(&hay));
        Ok(Answer::Inbox { window })
    }

    pub(super) async fn incidents(&mut self, query: &Query) -> Result<Answer, Trouble> {
        Ok(Answer::Incidents {
            window: self.found(query).await?,
            counts: self.counts(),
        })
    }

    async fn found(&mut self, query: &Query) -> Result<Window<IncidentRow>, Trouble> {
        self.make_hay(query).await?;
        let hay = |id: &RecordId| self.hay.of(id);
        Ok(incidents(self.rows.incidents(), query, &self.beside(&hay)))
    }

    pub(super) async fn save_incidents(
        &mut self,
        query: Query,
    ) -> Result<(Answer, Bytes), Trouble> {
        let whole = Query {
            offset: 0,
            limit: usize::MAX,
            ..query
        };
        let window = self.found(&whole).await?;
        let slug = slug(self.membership().map_or("", |members| &members.name));
        let name = format!("incidents-{slug}-{}.csv", self.now().date());
        let file = csv(&window.rows);
        Ok((Answer::files(vec![name]), vec![file.into_bytes()]))
    }

    pub(super) async fn event(&mut self, id: &RecordId) -> Result<Answer, Trouble> {
        let Record::Event(event) = self.record(id).await? else {
            return Err(Trouble::Missing);
        };
        let incidents = event
            .incidents
            .iter()
            .filter_map(|id| match self.rows.get(id) {
                Some(Row::Incident(row)) => Some(row.clone()),
                _ => None,
            });
        let incidents = incidents.collect();
        let distance = |row: &EventRow| (row.reported.seconds() - event.reported.seconds()).abs();
        let mut neighbours: Vec<EventRow> = self
            .rows
            .events()
            .filter(|row| row.id != *id && distance(row) <= NEAR)
            .cloned()
            .collect();
        order::sort_by_key(&mut neighbours, |row| (distance(row), row.id));
        neighbours.truncate(NEIGHBOURS);
        let related = event.split_from.iter().chain(&event.split_into);
        let related = related.filter_map(|id| match self.rows.get(id) {
            Some(Row::Event(row)) => Some(row.clone()),
            _ => None,
        });
        let related = related.collect();
        Ok(Answer::Event {
            event,
            incidents,
            neighbours,
            related,
        })
    }

    pub(super) async fn incident(&mut self, id: &RecordId) -> Result<Answer, Trouble> {
        let Record::Incident(incident) = self.record(id).await? else {
            return Err(Trouble::Missing);
        };
        let events = incident
            .events
            .iter()
            .filter_map(|id| match self.rows.get(id) {
                Some(Row::Event(row)) => Some(row.clone()),
                _ => None,
            });
        let events = events.collect();
        let mut loose: Vec<EventRow> = self
            .rows
            .events()
            .filter(|row| row.state == EventState::Suspected)
            .cloned()
            .collect();
        order::sort_by_key(&mut loose, |row| (Reverse(row.reported.seconds()), row.id));
        loose.truncate(LOOSE);
        let around = [incident.split_from, incident.merged_into()];
        let is_around =
            |row: &&IncidentRow| row.merged_into == Some(*id) || around.contains(&Some(row.id));
        let related = self.rows.incidents().filter(is_around).cloned();
        let related = related.collect();
        Ok(Answer::Incident {
            incident,
            events,
            loose,
            related,
        })
    }
}

/// Whom to turn to: those who receive reports and can be reached.
fn contacts(membership: &Membership) -> Vec<(String, String)> {
    let receives = |member: &&Member| {
        let roles = &member.roles;
        roles.contains(&Role::PointOfContact) || roles.contains(&Role::Coordinator)
    };
    membership
        .members
        .values()
        .filter(|member| membership.active(&member.device).is_some())
        .filter(receives)
        .map(|member| (member.person.clone(), member.contact.clone()))
        .collect()
}
