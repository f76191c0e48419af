//! Forms of texts as regular expressions, for the JSON Schemas. The check names the form that a text lacks.

pub(crate) const ID: &str = r"^[a-z0-9]+(-[a-z0-9]+)*$";
pub(crate) const DATE: &str = r"^\d{4}(-\d{2}(-\d{2})?)?$";
pub(crate) const DAY: &str = r"^\d{4}-\d{2}-\d{2}$";
pub(crate) const TIME: &str = r"^([01]\d|2[0-3]):[0-5]\d(-([01]\d|2[0-3]):[0-5]\d)?$";
pub(crate) const YEAR: &str = r"^\d{4}$";
pub(crate) const DIGITS: &str = r"^\d+$";
pub(crate) const VERSION: &str = r"^\d+\.\d+\.\d+$";
pub(crate) const WEB_ADDRESS: &str = r"^https?://[^\s/]+\.\S+$";
pub(crate) const MAIL_ADDRESS: &str = r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$";
pub(crate) const MAIL_OR_WEB_ADDRESS: &str = r"^([\w.+-]+@[\w-]+(\.[\w-]+)+|https?://[^\s/]+\.\S+)$";
pub(crate) const BASE_ADDRESS: &str = r"^https?://[^\s/?#]+(/[^\s/?#]+)*$";
