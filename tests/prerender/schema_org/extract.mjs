// Prints the excerpt of the schema.org vocabulary that lies beside this file; README.md says how to call it.
//   node extract.mjs schema.d.ts City Project …
import { readFileSync } from "node:fs";

const [file, ...wanted] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
// Documentation goes, but what marks a property as superseded.
const lines = text.replace(/\/\*\*[\s\S]*?\*\//g, (doc) => (doc.includes("@deprecated") ? "@deprecated" : "")).split("\n");

// `export type Place = PlaceLeaf | Accommodation | …` names the direct subtypes; enumerations name their members.
const unions = new Map();
for (const line of lines) {
  const union = /^export type (\w+) = (.*);$/.exec(line);
  if (union) unions.set(union[1], union[2].split("|").map((part) => part.trim()));
}
const parents = (type) => [...unions].filter(([, parts]) => parts.includes(type)).map(([name]) => name);

const types = {};
const add = (type) => {
  if (type in types) return;
  if (!unions.has(type)) throw new Error(`schema.org has no type ${type}`);
  types[type] = parents(type).sort();
  types[type].forEach(add);
};
wanted.forEach(add);

// The properties stand in the interface of their domain, with their range.
const properties = {};
let domain = null;
let superseded = false;
for (const line of lines) {
  const start = /^(?:export )?interface (\w+?)(?:Base|Leaf)(?:<.*>)? extends/.exec(line);
  const property = /^\s+"(\w+)"\?: SchemaValue<(.*), "\w+">;$/.exec(line);
  if (start) domain = start[1];
  if (property && domain in types && !superseded) {
    const [, name, range] = property;
    properties[name] ??= { domains: [], ranges: [] };
    properties[name].domains.push(domain);
    const ranges = range.split("|").map((part) => part.trim());
    properties[name].ranges = [...new Set([...properties[name].ranges, ...ranges])].filter((part) => part !== "IdReference").sort();
  }
  superseded = line.includes("@deprecated") || (superseded && !property);
}

// The members of the enumerations that stand in a range.
const members = {};
for (const range of new Set(Object.values(properties).flatMap((property) => property.ranges))) {
  const names = (unions.get(range) ?? []).map((part) => /^"https:\/\/schema\.org\/(\w+)"$/.exec(part)?.[1]).filter(Boolean);
  if (range !== "Boolean" && names.length > 0) members[range] = names.sort();
}

const table = (object) => Object.keys(object).sort().map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(object[key])}`).join(",\n");
const part = (name, object) => ` "${name}": {\n${table(object)}\n }`;
console.log(`{\n${[part("types", types), part("properties", properties), part("members", members)].join(",\n")}\n}`);
