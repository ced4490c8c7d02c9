//! The choices a reader makes by a switch: each is one of a few words, the first of which goes without saying.

/// Declares enums whose values stand in a link as words.
macro_rules! settings {
    ($(
        $(#[doc = $about:literal])*
        pub enum $Name:ident {
            $(
                $(#[doc = $doc:literal])*
                $Word:ident = $word:literal,
            )*
        }
    )*) => {$(
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Name {$(
            $(#[doc = $doc])*
            $Word,
        )*}

        impl $Name {
            const WORDS: &[&'static str] = &[$($word),*];

            /// All of them, in the order of their switch, which begins with the default.
            pub const ALL: [Self; Self::WORDS.len()] = [$(Self::$Word),*];

            /// The word for it in a link.
            pub fn key(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            /// The one with that word.
            pub fn find(key: &str) -> Option<Self> {
                Self::WORDS.iter().position(|word| *word == key).map(|at| Self::ALL[at])
            }
        }

        impl Default for $Name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }
    )*};
}

settings! {
    /// Which view is open.
    pub enum View {
        /// The network, with the timeline beneath where there is room.
        Network = "network",
        /// The timeline alone.
        Timeline = "timeline",
        /// Everything as text.
        Read = "read",
    }

    /// How the timeline spaces the years.
    pub enum Spacing {
        /// Years without events are folded, full ones get room.
        Folded = "folded",
        /// Every year is as wide as any other.
        True = "true",
        /// From each event to the next there is the same room.
        Even = "even",
    }

    /// What the lanes of the timeline stand for.
    pub enum Lanes {
        /// The kind of event.
        Kind = "kind",
        /// What it touches.
        Topic = "topic",
        /// Who took part.
        Actor = "actor",
        /// Who tells of it.
        Source = "source",
    }

    /// Which ways between two actors are looked for.
    pub enum Way {
        /// Those of the fewest steps.
        Shortest = "shortest",
        /// All up to a few steps.
        All = "all",
        /// Those no step of which is surely before the last.
        InTime = "in-time",
        /// Those whose steps are best supported.
        BestSupported = "best-supported",
    }
}

/// How many steps from what is chosen count as near: one to three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth(u8);

impl Depth {
    /// So many steps, or the nearest there is.
    pub fn new(steps: u8) -> Self {
        Self(steps.clamp(1, 3))
    }

    /// How many steps.
    pub fn steps(self) -> u8 {
        self.0
    }
}

impl Default for Depth {
    fn default() -> Self {
        Self(1)
    }
}
