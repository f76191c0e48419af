//! The question: a real form that also answers while one types.

use leptos::{ev, prelude::*};

use crate::components::{Hits, Segment};

/// A word that is offered while one types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The word, with what was typed marked.
    pub text: Vec<Segment>,
    /// What kind of thing it is ("Land", "Stadt").
    pub kind: String,
    /// Where it leads.
    pub href: String,
}

/// Where the field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SearchLook {
    /// Above a list.
    #[default]
    Plain,
    /// In the opening of the start page.
    Hero,
}

/// What is offered while one types; works with the program only.
#[derive(Debug, Clone, Default)]
pub struct Suggestions {
    /// What the list is called.
    pub label: String,
    /// The words on offer; none closes the list.
    pub offered: Signal<Vec<Suggestion>>,
}

/// The search form.
#[component]
pub fn SearchField(
    /// Id of the input; the list of suggestions derives its own from it.
    #[prop(into)]
    id: String,
    /// Where the form leads without the program.
    #[prop(into)]
    action: String,
    /// The key of the text in the address.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What the button says.
    #[prop(into)]
    submit: String,
    /// What is searched for.
    #[prop(optional, into)]
    value: Signal<String>,
    /// A line below: an example, or what is needed.
    #[prop(optional, into)]
    hint: String,
    /// What the form keeps of the view: keys and values.
    #[prop(optional)]
    kept: Vec<(String, String)>,
    /// Where it stands.
    #[prop(optional)]
    look: SearchLook,
    /// What is offered while one types.
    #[prop(optional)]
    suggestions: Option<Suggestions>,
    /// Hears the text while one types.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Hears the text when it is sent; without it the browser sends the form.
    #[prop(optional, into)]
    on_submit: Option<Callback<String>>,
    /// Hears the address of a suggestion that was chosen.
    #[prop(optional, into)]
    on_choose: Option<Callback<String>>,
) -> AnyView {
    let class = match look {
        SearchLook::Plain => "search-field",
        SearchLook::Hero => "search-field search-field-hero",
    };
    let hint_id = format!("{id}-hint");
    let described = (!hint.is_empty()).then(|| hint_id.clone());
    let hint = (!hint.is_empty()).then(|| view! { <p class="search-hint" id=hint_id>{hint}</p> });
    let keep = |(key, value): (String, String)| view! { <input type="hidden" name=key value=value /> };
    let list = Offer::new(&id, suggestions, on_choose);
    let list_view = list.clone().map(Offer::view);
    let (typed, pressed) = (list.clone(), list.clone());
    let input = view! {
        <input
            type="search"
            id=id.clone()
            name=name
            value=value.get_untracked()
            prop:value=move || value.get()
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-describedby=described
            role=list.as_ref().map(|_| "combobox")
            aria-autocomplete=list.as_ref().map(|_| "list")
            aria-controls=list.as_ref().map(|list| list.id.clone())
            aria-expanded={
                let list = list.clone();
                move || list.as_ref().map(|list| if list.is_open() { "true" } else { "false" })
            }
            aria-activedescendant={
                let list = list.clone();
                move || list.as_ref().and_then(Offer::active_id)
            }
            on:input=move |event| {
                if let Some(list) = &typed {
                    list.open();
                }
                if let Some(hears) = on_input {
                    hears.run(event_target_value(&event));
                }
            }
            on:keydown=move |event| {
                if let Some(list) = &pressed {
                    list.key(&event);
                }
            }
            on:blur=move |_| {
                if let Some(list) = &list {
                    list.close();
                }
            }
        />
    };
    let text = move || value.get_untracked();
    view! {
        <form
            class=class
            role="search"
            method="get"
            action=action
            on:submit=move |event| {
                if let Some(hears) = on_submit {
                    event.prevent_default();
                    hears.run(text());
                }
            }
        >
            {kept.into_iter().map(keep).collect_view()}
            <label for=id>{label}</label>
            <div class="search-row">{input} <button type="submit" class="button">{submit}</button> {list_view}</div>
            {hint}
        </form>
    }
    .into_any()
}

/// The list below the field and which of its words the arrow keys have reached.
#[derive(Clone)]
struct Offer {
    id: String,
    words: Suggestions,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    on_choose: Option<Callback<String>>,
}

impl Offer {
    fn new(id: &str, words: Option<Suggestions>, on_choose: Option<Callback<String>>) -> Option<Self> {
        words.map(|words| Self {
            id: format!("{id}-list"),
            words,
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            on_choose,
        })
    }

    fn is_open(&self) -> bool {
        self.open.get() && !self.words.offered.with(Vec::is_empty)
    }

    fn open(&self) {
        self.open.set(true);
        self.active.set(None);
    }

    fn close(&self) {
        self.open.set(false);
        self.active.set(None);
    }

    fn active_id(&self) -> Option<String> {
        self.active
            .get()
            .filter(|_| self.is_open())
            .map(|at| format!("{}-{at}", self.id))
    }

    fn choose(&self, at: usize) {
        let href = self
            .words
            .offered
            .with_untracked(|all| all.get(at).map(|chosen| chosen.href.clone()));
        self.close();
        if let (Some(href), Some(hears)) = (href, self.on_choose) {
            hears.run(href);
        }
    }

    /// Arrows move through the list, Enter takes a word, Escape closes.
    fn key(&self, event: &ev::KeyboardEvent) {
        let count = self.words.offered.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        let active = self.active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" => {
                self.open.set(true);
                self.active.set(step_down(active, count));
            }
            "ArrowUp" if self.open.get_untracked() => self.active.set(step_up(active, count)),
            "Enter" if self.open.get_untracked() => match active {
                Some(at) => self.choose(at),
                None => return,
            },
            "Escape" if self.open.get_untracked() => self.close(),
            _ => return,
        }
        event.prevent_default();
    }

    fn view(self) -> impl IntoView {
        let Self {
            id, words, active, ..
        } = self.clone();
        let hidden = {
            let list = self.clone();
            move || !list.is_open()
        };
        let option = move |(at, suggestion): (usize, Suggestion)| {
            let list = self.clone();
            view! {
                <li
                    role="option"
                    id=format!("{}-{at}", list.id)
                    aria-selected=move || if active.get() == Some(at) { "true" } else { "false" }
                    // The field keeps the focus: else it would close the list before the click arrives.
                    on:mousedown=|event| event.prevent_default()
                    on:click=move |_| list.choose(at)
                >
                    <span>
                        <Hits segments=suggestion.text />
                    </span>
                    <span class="suggestion-kind">{suggestion.kind}</span>
                </li>
            }
        };
        let options = move || {
            words
                .offered
                .get()
                .into_iter()
                .enumerate()
                .map(option.clone())
                .collect_view()
        };
        view! {
            <ul class="suggestions" role="listbox" id=id aria-label=words.label hidden=hidden>
                {options}
            </ul>
        }
    }
}

/// The next word, or the first after none; past the last one is the field itself.
const fn step_down(active: Option<usize>, count: usize) -> Option<usize> {
    match active {
        None => Some(0),
        Some(at) if at + 1 < count => Some(at + 1),
        Some(_) => None,
    }
}

/// The word before, or the last after none; before the first one is the field itself.
const fn step_up(active: Option<usize>, count: usize) -> Option<usize> {
    match active {
        None => Some(count - 1),
        Some(0) => None,
        Some(at) => Some(at - 1),
    }
}

#[cfg(test)]
mod tests;
