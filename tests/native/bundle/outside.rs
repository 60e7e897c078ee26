//! Reports from outside, requests, invitations, and the words that two people compare.

use super::*;

fn outside(files: &[Content]) -> OutsideReport {
    let signer = Signer::from_seed(&[40; 32]);
    let report = watchbook::domain::report::Report {
        reference: "EV-7Q4K-0000".into(),
        files: files
            .iter()
            .map(|file| attachment(&file.bytes, "photo.png"))
            .collect(),
        ..report("A stranger took a photo of the screen", DAWN, "Zoë")
    };
    OutsideReport::sign(report, files.to_vec(), &signer, Stamp::new(DAWN, 60)).expect("a report")
}

#[test]
fn a_report_from_outside_is_read_back_and_adopted_with_its_original() {
    let photo = content(b"photo");
    let sent = outside(std::slice::from_ref(&photo));
    let Ok(Document::Report(report)) = read(sent.file().as_bytes()) else {
        panic!("a report")
    };
    assert_eq!(*report, sent);
    let mut ana = Device::founder(1, "Ana");
    let event = ana.run(Command::AdoptReport {
        adopted: report.adopted(),
    });
    let event = ana.event_of(&event);
    assert_eq!(event.outside, Some(Signer::from_seed(&[40; 32]).device()));
    assert_eq!(event.reported, Stamp::new(DAWN, 60));
    assert_eq!(event.report.as_ref(), Some(&sent.payload.report));
    // What the register keeps is the original, and verifies as such.
    let entry = ana.ledger.record(&event.id)[0].clone();
    let body = value(entry.body.as_deref().expect("a body"));
    let signed = body.get("signed").expect("the signature").canonical();
    let signed: Signed = serde_json::from_str(&signed).expect("a signature");
    let text = body.get("payload").expect("the payload").canonical();
    assert_eq!(
        OutsideReport::read(text, signed, vec![photo]).as_ref(),
        Ok(&sent)
    );
}

/// A stranger's members that nobody knows are kept with the report. They may not make what was adopted unreadable.
#[test]
fn a_report_too_deep_for_a_bundle_is_refused_and_the_deepest_is_kept() {
    let signer = Signer::from_seed(&[40; 32]);
    let deep = |levels: usize| {
        let unknown = "[".repeat(levels) + &"]".repeat(levels);
        resigned(outside(&[]).file().as_bytes(), &signer, |payload| {
            members(payload).insert("x".into(), value(&unknown));
        })
    };
    // The payload itself is one level.
    assert!(matches!(read(&deep(27)), Err(BundleFault::Shape(_))));
    let Ok(Document::Report(report)) = read(&deep(26)) else {
        panic!("a report")
    };
    let mut ana = Device::founder(1, "Ana");
    let event = ana.run(Command::AdoptReport {
        adopted: report.adopted(),
    });
    let entry = ana.ledger.record(&ana.event_of(&event).id)[0].clone();
    assert_eq!(Entry::from_line(&entry.line()).as_ref(), Ok(&entry));
    let bundle = bundle(&ana.export(Scope::All, None)).expect("a bundle");
    assert!(
        bundle
            .entries
            .iter()
            .flatten()
            .any(|there| there.id == entry.id)
    );
}

/// Whoever takes a report in vouches for nothing: the register checks the original itself.
#[test]
fn a_report_that_nobody_signed_is_not_adopted() {
    let good = outside(&[]).adopted();
    let adoption = |adopted: &EventAdopted| {
        let mut body = value(&Fact::EventAdopted(adopted.clone()).body());
        members(&mut body).insert("salt".into(), "AAAAAAAAAAAAAAAAAAAAAA".into());
        body
    };
    let mut ana = Device::founder(1, "Ana");
    let at = Stamp::new(DAWN + 600, 60);
    let stands = ana.forge(None, "event.adopted", adoption(&good), at);
    assert!(ana.event_of(&stands.id).report.is_some());

    let mut put_in = good.clone();
    members(member(&mut put_in.payload, "report")).insert("what".into(), "It was Ben.".into());
    let mut other_key = good.clone();
    let key = Signer::from_seed(&[41; 32]).public().jwk();
    members(&mut other_key.payload).insert("key".into(), key);
    let mut other_name = good.clone();
    members(&mut other_name.payload).insert("from".into(), ana.id().to_string().into());
    let mut keyless = good.clone();
    members(&mut keyless.payload).insert("key".into(), Value::Null);
    for wrong in [put_in, other_key, other_name, keyless] {
        let refused = ana.carry_out(Command::AdoptReport {
            adopted: wrong.clone(),
        });
        assert_eq!(refused, Err(Refusal::NotOriginal));
        let forged = ana.forge(None, "event.adopted", adoption(&wrong), at);
        let event = ana.event_of(&forged.id);
        assert_eq!(event.lines[0].standing, Standing::Unreadable);
        assert_eq!((event.report, event.outside), (None, None));
    }
}

#[test]
fn a_report_with_anything_changed_is_refused() {
    let sent = outside(&[]).file().into_bytes();
    let altered = changed(&sent, |file| {
        let report = member(member(file, "payload"), "report");
        members(report).insert("what".into(), "Nothing happened".into());
    });
    assert_eq!(key(&altered), "fault-signature");
    let signer = Signer::from_seed(&[40; 32]);
    let other = Signer::from_seed(&[41; 32]);
    // Another key with the device's name, and another name with the key.
    let jwk = |signer: &Signer| signer.public().jwk();
    for (name, wrong) in [
        ("key", jwk(&other)),
        ("from", other.device().to_string().into()),
    ] {
        let file = resigned(&sent, &signer, |payload| {
            members(payload).insert(name.into(), wrong.clone());
        });
        assert_eq!(key(&file), "fault-signature", "{name}");
    }
    let weak = Value::map([
        ("crv", "Ed25519".into()),
        ("kty", "OKP".into()),
        ("x", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into()),
    ]);
    let file = resigned(&sent, &signer, |payload| {
        members(payload).insert("key".into(), weak);
    });
    assert_eq!(key(&file), "fault-signature");
    // A report cannot be passed off as a request, nor the other way round.
    let file = changed(&sent, |file| {
        members(member(file, "payload")).insert("type".into(), "enrol".into());
    });
    assert_eq!(key(&file), "fault-shape");
}

#[test]
fn a_report_from_outside_keeps_to_its_limits() {
    let sent = outside(&[content(b"photo")]).file().into_bytes();
    let signer = Signer::from_seed(&[40; 32]);
    let with = |name: &str, wrong: Value| {
        resigned(&sent, &signer, |payload| {
            members(member(payload, "report")).insert(name.into(), wrong);
        })
    };
    assert!(
        read(&with("mood", "calm".into())).is_ok(),
        "unknown members are kept"
    );
    let file = |name: &str, wrong: Value| {
        let mut list = value(
            &parse_file(&sent)
                .expect("a file")
                .get("payload")
                .and_then(|p| p.get("report"))
                .and_then(|r| r.get("files"))
                .expect("files")
                .canonical(),
        );
        members(&mut items(&mut list)[0]).insert(name.into(), wrong);
        list
    };
    for (name, wrong) in [
        ("what", "".into()),
        ("what", "x".repeat(20_001).into()),
        ("where", Value::Null),
        ("ref", "".into()),
        ("ref", "x".repeat(33).into()),
        ("ref", "EV 7".into()),
        ("situation", "x".repeat(65).into()),
        ("files", file("sha256", "x".into())),
        ("files", file("name", "x".repeat(1025).into())),
        ("files", file("media_type", "x".repeat(1025).into())),
        ("files", file("size", Value::Int(6))),
        ("files", file("size", Value::Int(-1))),
        ("files", file("caption", "x".repeat(301).into())),
        ("danger", "maybe".into()),
        ("noticed", value(r#"{"at":"soon","precision":"minute"}"#)),
    ] {
        assert_eq!(
            key(&with(name, wrong.clone())),
            "fault-shape",
            "{name} {wrong:?}"
        );
    }
    let long = with(
        "mood",
        Value::List(vec!["x".repeat(1000).into(); MAX_PAYLOAD / 1000]),
    );
    assert_eq!(key(&long), "fault-too-large-payload");
    // Nothing is signed that could not be read again.
    let report = |change: &dyn Fn(&mut watchbook::domain::report::Report)| {
        let mut report = outside(&[]).payload.report;
        change(&mut report);
        OutsideReport::sign(report, Vec::new(), &signer, Stamp::new(DAWN, 0))
            .expect_err("signed")
            .say()
            .key
    };
    assert_eq!(report(&|report| report.what.clear()), "fault-shape");
    assert_eq!(
        report(&|report| report.what = "\u{0}".into()),
        "fault-shape"
    );
    assert_eq!(report(&|report| report.reference.clear()), "fault-shape");
    let large = Attachment {
        size: MAX_INLINE as u64 / 2 + 1,
        ..attachment(b"x", "x")
    };
    assert_eq!(
        report(&|report| report.files = vec![large.clone(); 2]),
        "fault-too-large-attached"
    );
    let many = vec![attachment(b"x", "x"); 5000];
    assert_eq!(
        report(&|report| report.files.clone_from(&many)),
        "fault-too-large-payload"
    );
}

fn request() -> (String, Digest, DeviceId) {
    let (reg, invited_by) = (Digest::of("register"), ana().device());
    let person = ("Zoë".to_owned(), "Ext. 12".to_owned());
    let signer = Signer::from_seed(&[40; 32]);
    let text = EnrolRequest::sign(reg, invited_by, person, &signer, Stamp::new(DAWN, 60));
    (text.expect("a request"), reg, invited_by)
}

#[test]
fn a_request_is_read_back() {
    let (text, reg, invited_by) = request();
    let Ok(Document::Enrol(request)) = read(text.as_bytes()) else {
        panic!("a request")
    };
    let signer = Signer::from_seed(&[40; 32]);
    assert_eq!(
        (request.reg, request.invited_by, request.from),
        (reg, invited_by, signer.device())
    );
    assert_eq!(
        (request.person.as_str(), request.contact.as_str()),
        ("Zoë", "Ext. 12")
    );
    assert_eq!(request.key, Jwk::from(&signer.public()));
    assert_eq!(request.made, Stamp::new(DAWN, 60));
}

#[test]
fn a_request_with_anything_changed_is_refused() {
    let (text, ..) = request();
    let sent = text.into_bytes();
    let altered = changed(&sent, |file| {
        members(member(file, "payload")).insert("person".into(), "Eve".into());
    });
    assert_eq!(key(&altered), "fault-signature");
    let signer = Signer::from_seed(&[40; 32]);
    let with = |name: &str, wrong: Value| {
        key(&resigned(&sent, &signer, |payload| {
            members(payload).insert(name.into(), wrong);
        }))
    };
    let other = Signer::from_seed(&[41; 32]);
    assert_eq!(
        with("from", other.device().to_string().into()),
        "fault-signature"
    );
    assert_eq!(with("key", other.public().jwk()), "fault-signature");
    assert_eq!(with("person", " ".into()), "fault-shape");
    assert_eq!(with("person", "x".repeat(121).into()), "fault-shape");
    assert_eq!(with("contact", "x".repeat(301).into()), "fault-shape");
    assert_eq!(with("reg", Value::Null), "fault-shape");
    assert_eq!(
        with("more", Value::List(vec!["x".repeat(1000).into(); 600])),
        "fault-too-large-payload"
    );
    // It carries no files.
    let (text, ..) = request();
    let file = changed(text.as_bytes(), |file| {
        let digest = Digest::of(b"x").to_string();
        let one = Value::map([("data", "eA==".into()), ("sha256", digest.into())]);
        members(file).insert("files".into(), Value::List(vec![one]));
    });
    assert_eq!(key(&file), "fault-shape");
    // Nothing is signed that could not be read again.
    let person = (String::new(), String::new());
    assert!(
        EnrolRequest::sign(
            Digest::of("x"),
            other.device(),
            person,
            &signer,
            Stamp::new(0, 0)
        )
        .is_err()
    );
}

#[test]
fn an_invitation_makes_a_device_know_the_register() {
    let (mut ana, _) = register();
    let cover = Cover {
        purpose: Purpose::Invitation,
        ..ana.cover(Scope::Records)
    };
    let text = write(&cover, &ana.foundation(), &[], Vec::new(), &ana.signer).remove(0);
    let invitation = bundle(text.as_bytes()).expect("a bundle");
    assert_eq!(invitation.manifest.purpose, Purpose::Invitation);
    let mut cleo = Device::new(3, "Cleo");
    cleo.import(text.as_bytes()).expect("an invitation");
    assert_eq!(cleo.members(), ana.members());
    assert!(cleo.ledger.view().events.is_empty());
    // Enrolled from the key in the request, the device writes, and the others take it in.
    ana.run_enrolment(&cleo);
    cleo.import(&ana.export(Scope::All, None))
        .expect("a bundle");
    let event = cleo.report("First day, first event");
    ana.import(&cleo.export(Scope::Since, None))
        .expect("a bundle");
    assert_eq!(ana.event_of(&event), cleo.event_of(&event));
}

impl Device {
    fn run_enrolment(&mut self, other: &Device) {
        self.carry_out(enrolment(other, &[Role::Reporter]))
            .expect("an enrolment");
    }
}

#[test]
fn comparison_words_name_register_and_both_keys() {
    let list = comparison_words();
    assert_eq!(list.len(), 256);
    assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), 256);
    let [register, coordinator, device] = ["register", "ana", "ben"].map(Digest::of);
    let shown = words(&register, &coordinator, &device);
    assert_eq!(shown.len(), 8);
    assert!(
        shown
            .iter()
            .all(|word| list.iter().any(|known| known == word))
    );
    assert_eq!(shown, words(&register, &coordinator, &device));
    let other = Digest::of("other");
    for (register, coordinator, device) in [
        (other, coordinator, device),
        (register, other, device),
        (register, coordinator, other),
        (register, device, coordinator),
    ] {
        let different = words(&register, &coordinator, &device);
        let same = shown
            .iter()
            .zip(&different)
            .filter(|(one, two)| one == two)
            .count();
        assert!(same < 4, "{shown:?} {different:?}");
    }
}

// Whatever is done to a file: it is never taken for another.
