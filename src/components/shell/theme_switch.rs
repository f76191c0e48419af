//! Light, dark, or as the device says.

use leptos::prelude::*;

/// The three choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// As the device says.
    #[default]
    Auto,
    /// Day.
    Light,
    /// Night.
    Dark,
}

impl ThemeChoice {
    /// All choices.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word in `data-theme` and in the form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Half and half, sun, moon.
    const fn picture(self) -> &'static str {
        match self {
            Self::Auto => "M10 2a8 8 0 1 0 0 16 8 8 0 1 0 0-16zm0 1.8v12.4a6.2 6.2 0 0 1 0-12.4z",
            Self::Light => {
                "M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM9 1h2v3H9zM9 16h2v3H9zM1 9h3v2H1zM16 9h3v2h-3zM3 4.4 4.4 3l2.1 \
                 2.1-1.4 1.4zM13.5 14.9l1.4-1.4 2.1 2.1-1.4 1.4zM3 15.6l2.1-2.1 1.4 1.4L4.4 17zM13.5 5.1 15.6 3 17 \
                 4.4l-2.1 2.1z"
            }
            Self::Dark => "M12.5 2.4a8 8 0 1 0 5.1 10.2A6.6 6.6 0 0 1 12.5 2.4z",
        }
    }
}

/// What the choices are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ThemeWords {
    /// What is chosen here.
    pub legend: &'static str,
    /// [`ThemeChoice::Auto`].
    pub auto: &'static str,
    /// [`ThemeChoice::Light`].
    pub light: &'static str,
    /// [`ThemeChoice::Dark`].
    pub dark: &'static str,
}

/// The switch of the theme. Works without the program for the page at hand (the style sheet asks which choice is
/// checked); with it `on_choose` keeps the choice.
#[component]
pub fn ThemeSwitch(
    /// The words.
    words: ThemeWords,
    /// What is chosen.
    #[prop(optional)]
    chosen: ThemeChoice,
    /// Hears of a choice.
    #[prop(optional, into)]
    on_choose: Option<Callback<ThemeChoice>>,
) -> impl IntoView {
    let choice = |choice: ThemeChoice| {
        let name = match choice {
            ThemeChoice::Auto => words.auto,
            ThemeChoice::Light => words.light,
            ThemeChoice::Dark => words.dark,
        };
        view! {
            <label class="theme-choice" title=name>
                <input
                    type="radio"
                    name="theme-switch"
                    value=choice.as_str()
                    checked=choice == chosen
                    on:change=move |_| {
                        if let Some(hears) = on_choose {
                            hears.run(choice);
                        }
                    }
                />
                <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                    <path fill-rule="evenodd" d=choice.picture() />
                </svg>
                <span class="visually-hidden">{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="theme-switch">
            <legend class="visually-hidden">{words.legend}</legend>
            {ThemeChoice::ALL.map(choice).into_iter().collect_view()}
        </fieldset>
    }
    .into_any()
}
