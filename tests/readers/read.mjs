// What is taken along, read by the programs of others: citation-js for references, graphology for networks, and JSON as it is.
//
//   node read.mjs PACKAGES DATASET FOLDER
//
// FOLDER holds what `cargo run -p dossier-core --example take` has written. The packages are CommonJS, so that they are found
// from PACKAGES, the folder that npm has put them into.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import assert from 'node:assert/strict';

const [packages, file, folder] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(join(packages, 'index.js'));
const text = name => readFileSync(join(folder, name), 'utf8');
const dataset = JSON.parse(readFileSync(file, 'utf8'));

const { Cite, plugins } = require('@citation-js/core');
for (const form of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${form}`);

const titles = dataset.sources.map(source => source.title);
const years = dataset.sources.map(source => Number((source.published.edtf ?? source.published).match(/\d{4}/)[0]));
for (const [name, form] of [['sources.bib', '@bibtex/text'], ['sources.ris', '@ris/file'], ['sources.json', undefined]]) {
  const { data } = new Cite(text(name), form && { forceType: form });
  const plain = title => title.replace(/<[^>]*>/g, '');
  assert.deepEqual(data.map(({ title }) => plain(title)), titles, `${name}: titles`);
  assert.deepEqual(data.map(({ issued }) => issued['date-parts'][0][0]), years, `${name}: years`);
  for (const [at, { address, authors }] of dataset.sources.entries()) {
    assert.equal(data[at].URL, address, `${name}: address`);
    assert.equal(data[at].author?.length ?? 0, authors.length, `${name}: authors`);
  }
  console.log(`${name}: ${data.length} sources`);
}
void plugins;

const gexf = require('graphology-gexf');
const { MultiDirectedGraph } = require('graphology');
const network = gexf.parse(MultiDirectedGraph, text('network.gexf'));
assert.deepEqual(network.nodes(), dataset.actors.map(({ id }) => id), 'network: actors');
assert.equal(network.size, dataset.relations.length, 'network: links');
const ends = ({ from, to, label }) => [from, to, label].join(' ');
const drawn = network.mapEdges((edge, { label }, from, to) => ends({ from, to, label }));
assert.deepEqual(drawn.sort(), dataset.relations.map(ends).sort(), 'network: ends');
for (const { id, name } of dataset.actors) assert.equal(network.getNodeAttribute(id, 'label'), name, 'network: names');
console.log(`network.gexf: ${network.order} actors, ${network.size} links`);
