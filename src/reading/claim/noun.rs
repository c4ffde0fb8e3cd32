use super::draft::{Draft, Frame, Holder, Tie};
use super::subject::doer;
use crate::language::{Document, TokenNo};
use crate::reading::Manner;
use crate::reading::tree::{bare, is_one_of, kid, kids, without};

/// The claim of a reporting noun: "the minister's claim that ...", "her pledge to ...".
pub(super) fn claim(document: &Document, at: TokenNo, manner: Manner) -> Option<Draft> {
    let owner = kid(document, at, &["poss"]);
    let clause = kids(document, at, &["acl", "ccomp", "relcl"]).find(|&clause| {
        let that = kids(document, clause, &["mark"]).any(|mark| is_one_of(document, mark, &["that"]));
        let to = kids(document, clause, &["aux"]).any(|aux| document.token(aux).tag == "TO");
        that || to && owner.is_some()
    })?;
    let content = document.subtree(clause);
    let head = owner
        .or_else(|| {
            kids(document, at, &["prep", "agent"])
                .filter(|&kid| is_one_of(document, kid, &["of", "by", "from", "among"]))
                .find_map(|kid| self::kid(document, kid, &["pobj"]))
        })
        .map(|head| (head, Tie::Possessor))
        .or_else(|| {
            // "made the claim that ...": whoever made it.
            let verb = document.token(at).head;
            (document.token(at).dep == "dobj").then_some(())?;
            doer(document, verb).map(|holder| (holder.head, Tie::Inherited))
        });
    let holder = head.and_then(|(head, tie)| {
        let own = without(document.subtree(head), &document.subtree(at));
        let tokens = if tie == Tie::Inherited {
            own
        } else {
            without(document.subtree(head), &content)
        };
        let tokens = bare(document, &tokens).to_vec();
        (!tokens.is_empty()).then_some(Holder { head, tokens, tie })
    });
    Some(Draft {
        cue: at,
        cue_tokens: vec![at],
        holder,
        content,
        content_head: Some(clause),
        frame: Frame::Noun,
        manner,
    })
}
