// Lets the program's own markup through and refuses whatever could run (Trusted Types; browsers without them do
// not notice). Leptos sets the innerHTML of <template> elements with the markup that the compiler has written for
// the parts of a page that never change; nothing else here turns text into markup.
//
// Every < and > must belong to a tag of this list, so that no other reading of the same text, in whatever place,
// can find another tag. Addresses lead to pages, never to script. There is no way to make a script, or the
// address of one, from text.
{
  const elements = `a|abbr|address|article|aside|b|bdi|bdo|blockquote|br|button|caption|cite|code|col|colgroup|data|dd|
    del|details|dfn|dialog|div|dl|dt|em|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|i|img|input|ins|kbd|
    label|legend|li|main|mark|menu|meter|nav|ol|optgroup|option|output|p|picture|pre|progress|q|rp|rt|ruby|s|samp|
    search|section|select|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr|
    svg|g|path|circle|ellipse|line|polygon|polyline|rect|text|tspan|title|desc|defs|clipPath|linearGradient|
    radialGradient|stop|mask|pattern|symbol|marker|use`.replace(/\s/g, "");
  const address = ` (?:href|src)="(?:[/#?][^"<>]*|(?:https|mailto):[^"<>]*)?"`;
  const attribute = ` (?!on|href|src|style|action|formaction|is[ =>])[a-z][a-z0-9-]*(?:="[^"<>]*")?`;
  const tag = new RegExp(`<(?:/(?:${elements})|(?:${elements})(?:${address}|${attribute})*)>`, "gi");
  const isOurs = (markup) => !/[<>]/.test(markup.replace(tag, " "));
  self.trustedTypes?.createPolicy("default", { createHTML: (markup) => (isOurs(markup) ? markup : null) });
}
