use super::*;

#[test]
fn the_arrows_go_around_through_the_field_itself() {
    let mut down = vec![None];
    for _ in 0..3 {
        down.push(step_down(down.last().copied().flatten(), 2));
    }
    assert_eq!(down, vec![None, Some(0), Some(1), None]);
    assert_eq!(
        (step_up(None, 2), step_up(Some(1), 2), step_up(Some(0), 2)),
        (Some(1), Some(0), None)
    );
}
