// The same pages through Mozilla's Readability on jsdom, for comparison: node extract_peer.mjs FOLDER.
// Counts what a reader would wait for: the parse and the extraction, by processor time.
import fs from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(process.cwd() + '/');
const { Readability } = require('@mozilla/readability');
const { JSDOM, VirtualConsole } = require('jsdom');

const folder = process.argv[2];
const pages = fs.readdirSync(folder).filter(name => name.endsWith('.html')).map(name => fs.readFileSync(`${folder}/${name}`));
const url = 'https://paper.example/2026/03/story.html';
function read(page) {
    const dom = new JSDOM(page, { url, virtualConsole: new VirtualConsole() });
    new Readability(dom.window.document).parse();
    dom.window.close();
}
pages.slice(0, 5).forEach(read); // warm: the compiler of node has seen the code
const before = process.cpuUsage();
const mostSeconds = 20; // a page of a hundred kilobytes takes jsdom a second
let count = 0, seconds = 0;
for (; count < pages.length && seconds < mostSeconds; ++count) {
    read(pages[count]);
    const used = process.cpuUsage(before);
    seconds = (used.user + used.system) / 1e6;
}
console.log(`Readability.js on jsdom: ${(count / seconds).toFixed(1)} pages/s (${count} pages, processor time)`);
