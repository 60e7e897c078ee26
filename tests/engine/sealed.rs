//! Files that only some can read: sealed for members or with a passphrase, and opened on the other side.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    bundle::{
        Tlp,
        envelope::{Seal, is_sealed},
    },
    domain::role::Role,
    engine::{
        Bytes,
        protocol::{Answer, Ask, ExportOf, Seen},
    },
    log::{id::DeviceId, key::Signer},
};

use crate::{
    journey::enrol,
    world::{Device, report, signer},
};

const PASSPHRASE: &str = "seven lamps on a grey quay";

/// A desk, and two in the field who belong to its register.
fn house() -> [Device; 3] {
    let clock = Rc::new(Cell::new(0));
    let [mut desk, mut ana, mut ben] = ["desk", "ana", "ben"].map(|name| Device::new(name, &clock));
    desk.start("Harbour clinic", "Zoe");
    for (device, person) in [(&mut ana, "Ana"), (&mut ben, "Ben")] {
        enrol(&mut desk, device, person, vec![Role::Reporter]);
        let (_, files, _) = desk.files(all(vec![], Seal::Open));
        device.examine(files);
        device.ask(Ask::Apply);
    }
    let (report, draft) = (report("A laptop is gone"), String::new());
    desk.ask(Ask::Report { report, draft });
    [desk, ana, ben]
}

fn all(to: Vec<DeviceId>, seal: Seal) -> Ask {
    Ask::Export {
        what: ExportOf::All,
        to,
        tlp: Tlp::AmberStrict,
        seal,
    }
}

fn passphrase() -> Seal {
    Seal::Passphrase(PASSPHRASE.into())
}

fn refused(device: &mut Device, files: Bytes) -> String {
    match device.examine(files).files.remove(0) {
        Seen::Refused { reason, .. } => reason.key,
        other => panic!("{other:?}"),
    }
}

fn unseal(device: &mut Device, file: Vec<u8>, passphrase: &str) -> Result<Vec<u8>, String> {
    let passphrase = passphrase.to_owned();
    match device.try_ask(Ask::Unseal { passphrase }, vec![file]) {
        Ok((Answer::Bytes, mut bytes)) => Ok(bytes.remove(0)),
        Ok(other) => panic!("{other:?}"),
        Err(said) => Err(said.key),
    }
}

#[test]
fn what_is_sealed_for_members_opens_on_their_devices_and_on_its_makers() {
    let [mut desk, mut ana, mut ben] = house();
    let (names, files, _) = desk.files(all(vec![], Seal::Devices));
    assert!(names[0].ends_with(".watchbook.json.age"), "{names:?}");
    assert!(is_sealed(&files[0]));
    for device in [&mut desk, &mut ana, &mut ben] {
        let examined = device.examine(files.clone());
        assert!(
            matches!(examined.files[0], Seen::Bundle { .. }),
            "{examined:?}"
        );
    }
    ben.ask(Ask::Apply);
    let (names, _, _) = desk.files(all(vec![], Seal::Devices));
    desk.ask(Ask::Carried { names });
    match desk.ask(Ask::Status) {
        Answer::Status(status) => assert_eq!(status.only_here, 0, "a sealed copy is a copy"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn who_is_not_named_cannot_open_it() {
    let [mut desk, mut ana, mut ben] = house();
    let to = vec![signer("ana").device()];
    let (_, files, _) = desk.files(all(to, Seal::Devices));
    assert!(matches!(
        ana.examine(files.clone()).files[0],
        Seen::Bundle { .. }
    ));
    assert_eq!(refused(&mut ben, files.clone()), "sealed-not-for-us");
    let clock = Rc::new(Cell::new(0));
    let mut stranger = Device::new("stranger", &clock);
    // Who belongs nowhere yet may have a key on paper that opens it; their own does not.
    assert!(matches!(
        stranger.examine(files.clone()).files[0],
        Seen::Sealed { paper: true, .. }
    ));
    let name = "it".to_owned();
    match ben.try_ask(Ask::Verify { name }, files) {
        Ok((Answer::Verified(verified), _)) => assert!(!verified.holds),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_passphrase_opens_it_anywhere_and_a_weak_one_is_not_taken() {
    let [mut desk, mut ana, _] = house();
    let weak = Seal::Passphrase("short".into());
    let said = desk.try_ask(all(vec![], weak), vec![]).unwrap_err();
    assert_eq!(said.key, "vault-weak");
    let (_, mut files, _) = desk.files(all(vec![], passphrase()));
    let file = files.remove(0);
    assert!(matches!(
        ana.examine(vec![file.clone()]).files[0],
        Seen::Sealed { .. }
    ));
    assert_eq!(
        unseal(&mut ana, file.clone(), "seven lamps on a grey key"),
        Err("sealed-wrong".into())
    );
    let plain = unseal(&mut ana, file.clone(), PASSPHRASE).expect("open");
    assert!(ana.examine(vec![plain]).can_apply);
    let mut cut = file.clone();
    cut.truncate(file.len() - 1);
    assert_eq!(
        unseal(&mut ana, cut, PASSPHRASE),
        Err("sealed-damaged".into())
    );
}

#[test]
fn a_key_for_signing_agrees_with_itself() {
    // RFC 7748 section 6.1 gives the base point; a secret times it is the public key.
    for seed in [[1; 32], [2; 32], [250; 32]] {
        let signer = Signer::from_seed(&seed);
        let public = signer.public().agreement();
        let sealed = watchbook_envelope::seal_for(b"it", &[public]).expect("sealed");
        let opened = watchbook_envelope::open_as(&sealed, &signer.agreement());
        assert_eq!(opened.as_deref(), Ok(b"it".as_slice()));
    }
}
