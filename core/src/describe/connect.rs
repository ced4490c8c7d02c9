//! How two actors are connected, in words.

use super::line::{Line, Teller};
use super::name::name_of;
use crate::connect::{Answer, Miss, Path};
use crate::dataset::{ActorId, Dataset, Item};
use crate::date::Order;
use crate::i18n::{Messages, Run, text};
use crate::index::Index;
use crate::query::{Connect, Selection};

/// The answer to the question how two actors are connected, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Connected {
    /// The answer in one sentence.
    pub title: String,
    /// What the two actors are called.
    pub ends: [String; 2],
    /// The hops of the chain that is shown, in order.
    pub hops: Vec<Line>,
    /// How many chains there are, where there is more than one.
    pub count: Option<String>,
    /// What to mind.
    pub notes: Vec<String>,
}

/// The answer in words; of several chains that with the number `shown`, counted round.
pub fn connected(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    selection: &Selection,
    question: Connect,
    answer: &Answer,
    shown: usize,
) -> Connected {
    let teller = Teller { dataset, index, selection, messages };
    let name = |id: ActorId| dataset.actors[id].name.as_str();
    let ends = [name(question.from).to_owned(), name(question.to).to_owned()];
    match answer {
        Answer::Paths { paths, total, is_exact } => {
            let path = shown_path(answer, shown);
            let hops = path.map_or_else(Vec::new, |path| chain(&teller, path));
            let through: Vec<_> =
                path.iter().flat_map(|path| path.hops.iter().skip(1)).map(|hop| name(hop.from)).collect();
            let hidden = hops.iter().filter(|line| !line.is_kept).count();
            let mut notes = Vec::new();
            if hidden > 0 {
                notes.push((messages.hidden_hops)(hidden));
            }
            notes.push(messages.chain_note.to_owned());
            Connected {
                title: (messages.connected)(hops.len(), &through),
                ends,
                hops,
                count: (paths.len() > 1).then(|| (messages.chains)(shown % paths.len() + 1, *total, *is_exact)),
                notes,
            }
        }
        Answer::None { from_reaches, to_reached, miss } => {
            let [from, to] = [&ends[0], &ends[1]];
            let mut notes = vec![(messages.reaches)(from, *from_reaches), (messages.reaches)(to, *to_reached)];
            let hops = match miss {
                Some(Miss::TooLong(path)) => {
                    notes.insert(0, messages.too_long.to_owned());
                    chain(&teller, path)
                }
                Some(Miss::OutOfOrder(path)) => {
                    notes.insert(0, messages.out_of_order.to_owned());
                    chain(&teller, path)
                }
                Some(Miss::NamedTogether { by, near_from, near_to }) => {
                    notes.insert(0, (messages.named_together)(name(*near_from), name(*near_to)));
                    vec![Line { phrase: vec![Run::naming(name_of(dataset, *by), *by)], ..teller.line(*by, None) }]
                }
                None => Vec::new(),
            };
            Connected { title: messages.not_connected.to_owned(), ends, hops, count: None, notes }
        }
    }
}

/// The chain of an answer that is shown; where there is none, the one that comes nearest.
pub fn shown_path(answer: &Answer, shown: usize) -> Option<&Path> {
    match answer {
        Answer::Paths { paths, .. } => paths.get(shown % paths.len().max(1)),
        Answer::None { miss: Some(Miss::TooLong(path) | Miss::OutOfOrder(path)), .. } => Some(path),
        Answer::None { .. } => None,
    }
}

fn chain(teller: &Teller<'_>, path: &Path) -> Vec<Line> {
    let hops = path.hops.iter().filter_map(|hop| {
        let mut line = match hop.via {
            Item::Relation(id) => teller.relation(id, None),
            Item::Event(id) => teller.event(id),
            _ => return None,
        };
        if line.lead.is_empty() {
            teller.messages.undated.clone_into(&mut line.lead);
        }
        if !matches!(hop.order, None | Some(Order::SurelyBefore | Order::SameDay)) {
            line.tag = line.tag.or(Some(teller.messages.order_unsure));
        }
        Some(line)
    });
    hops.collect()
}

/// The chain as plain text, a line for each hop.
pub fn chain_text(connected: &Connected) -> String {
    let mut told = [&connected.ends[0], " – ", &connected.ends[1], ": ", &connected.title].concat();
    for hop in &connected.hops {
        told.push_str(&["\n- ", &text(&hop.phrase), " (", &hop.lead].concat());
        hop.receipts.iter().for_each(|receipt| told.push_str(&["; ", &receipt.place].concat()));
        told.push(')');
    }
    told
}
