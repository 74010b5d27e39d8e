//! The shipped knowledge: no fault.
use which_messenger::load;

#[test]
fn the_shipped_files_have_no_fault() {
    let files = load::embedded();
    if let Err(faults) = load::knowledge(&files) {
        panic!("{}", load::draw(&files, &faults, false));
    }
}
