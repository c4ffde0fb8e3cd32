use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bank::Bind;
use crate::derive::facts::{Fact, Facts};
use crate::derive::object;

/// What a bind stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// One fact.
    One(Fact),
    /// All facts that met the conditions, in text order.
    All(Vec<Fact>),
    /// No fact met the conditions, as the model wants it.
    Nothing,
}

/// The facts that the binds of a model stand for, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scene(pub(super) Vec<Bound>);

impl Scene {
    /// What the bind at a place stands for.
    pub(super) fn bound(&self, bind: usize) -> &Bound {
        self.0.get(bind).unwrap_or(&Bound::Nothing)
    }

    /// The facts at a place, one or many.
    pub(super) fn facts(&self, bind: usize) -> &[Fact] {
        match self.bound(bind) {
            Bound::One(fact) => std::slice::from_ref(fact),
            Bound::All(list) => list,
            Bound::Nothing => &[],
        }
    }

    /// The scene with one more bind.
    pub(super) fn with(&self, bound: Bound) -> Self {
        let mut scene = self.clone();
        scene.0.push(bound);
        scene
    }

    /// The scene with one bind narrowed to one of its facts, as words about that fact see it.
    pub(super) fn narrowed(&self, bind: usize, fact: Fact) -> Self {
        let mut scene = self.clone();
        if let Some(bound) = scene.0.get_mut(bind) {
            *bound = Bound::One(fact);
        }
        scene
    }

    /// The bound facts under their names, for templates.
    pub(super) fn names(&self, facts: &Arc<Facts>, binds: &[Bind]) -> BTreeMap<String, minijinja::Value> {
        let named = binds.iter().zip(&self.0);
        named
            .filter_map(|(bind, bound)| {
                let value = match bound {
                    Bound::One(fact) => object::fact(facts, *fact),
                    Bound::All(list) => list.iter().map(|fact| object::fact(facts, *fact)).collect(),
                    Bound::Nothing => return None,
                };
                Some((bind.name.clone(), value))
            })
            .collect()
    }
}
