//! How every disk of the journal behaves: run on memory natively, and on the private file system in a browser.
#![allow(async_fn_in_trait, reason = "one thread runs the tests")]

use watchbook::store::journal::disk::Disk;

/// Every rule, on a disk that is empty, and that another value for the same disk can take when it is let go.
pub async fn all<D: Disk>(fresh: D, again: impl AsyncFn() -> D) {
    assert_eq!(fresh.begin().await, Ok(None));
    an_empty_disk_lists_nothing(&fresh).await;
    what_was_written_is_read(&fresh).await;
    a_file_is_cut_and_grows_again(&fresh).await;
    files_come_and_go(&fresh).await;
    fresh.end();
    let again = again().await;
    assert_eq!(again.begin().await, Ok(None));
    what_was_flushed_is_there(&again).await;
    again.end();
}

async fn an_empty_disk_lists_nothing(disk: &impl Disk) {
    assert_eq!(disk.list().await, Ok(vec![]));
}

async fn what_was_written_is_read(disk: &impl Disk) {
    disk.write("00000001", 0, b"first").await.unwrap();
    disk.write("00000001", 5, b" second").await.unwrap();
    disk.flush("00000001").await.unwrap();
    assert_eq!(disk.size("00000001").await, Ok(12));
    let read = async |at, length| disk.read("00000001", at, length).await.unwrap();
    assert_eq!(read(0, 12).await, b"first second");
    assert_eq!(read(6, 3).await, b"sec");
    assert_eq!(read(6, 100).await, b"second");
    assert_eq!(read(12, 5).await, b"");
    assert_eq!(read(100, 5).await, b"");
    disk.write("00000001", 6, b"SEC").await.unwrap();
    assert_eq!(read(0, 12).await, b"first SECond");
}

async fn a_file_is_cut_and_grows_again(disk: &impl Disk) {
    disk.truncate("00000001", 5).await.unwrap();
    disk.flush("00000001").await.unwrap();
    assert_eq!(disk.size("00000001").await, Ok(5));
    let large: Vec<u8> = (0..=255).cycle().take(1_500_000).collect();
    disk.write("00000001", 5, &large).await.unwrap();
    disk.flush("00000001").await.unwrap();
    assert_eq!(disk.size("00000001").await, Ok(1_500_005));
    assert_eq!(
        disk.read("00000001", 0, 8).await.unwrap(),
        b"first\x00\x01\x02"
    );
    assert!(disk.read("00000001", 5, 2_000_000).await.unwrap() == large);
}

async fn files_come_and_go(disk: &impl Disk) {
    disk.write("00000002", 0, b"other").await.unwrap();
    disk.flush("00000002").await.unwrap();
    let mut names = disk.list().await.unwrap();
    names.sort();
    assert_eq!(names, ["00000001", "00000002"]);
    disk.remove("00000001").await.unwrap();
    assert_eq!(disk.list().await.unwrap(), ["00000002"]);
}

async fn what_was_flushed_is_there(disk: &impl Disk) {
    assert_eq!(disk.list().await.unwrap(), ["00000002"]);
    assert_eq!(disk.read("00000002", 0, 9).await.unwrap(), b"other");
    disk.remove("00000002").await.unwrap();
    assert_eq!(disk.list().await, Ok(vec![]));
}
