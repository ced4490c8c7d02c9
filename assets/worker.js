// Keeps the page on the reader's device: a whole build or nothing.
//
// The press writes two lines before these: BUILD, a word for this build, and FILES, for each file its name, its size and its
// SHA-256 in hexadecimal digits. A build is kept only when every file has come as it is there, so a connection that breaks leaves
// what was. And a page gets what its own build has: the worker of a new build waits until no page of the old one is open, or
// until the reader asks for it.
"use strict";

const OURS = `dossier ${registration.scope} `;
const CACHE = OURS + BUILD;
const addressOf = (name) => new URL(name, registration.scope).href;
const KEPT = new Set(FILES.map(([name]) => addressOf(name)));

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(forget((name) => name !== CACHE)));
addEventListener("message", ({ data }) => data === "take over" && skipWaiting());
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  // What stands after ? is for the page and not for the server.
  let address = url.split(/[?#]/)[0];
  if (mode === "navigate") address = address.replace(/index\.html$/, "");
  if (KEPT.has(address)) event.respondWith(answer(address, event.request));
});

async function answer(address, request) {
  const cache = await caches.open(CACHE);
  // A browser may have thrown the cache away. Then it is as if there were no worker.
  return (await cache.match(address)) || fetch(request);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map((file) => keep(cache, file)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function keep(cache, [name, size, digest]) {
  const address = addressOf(name);
  // Files are named after their content, so what an earlier build has need not come again; the page itself is not.
  const response = (name && (await caches.match(address))) || (await fetch(address, { cache: name ? "default" : "no-cache" }));
  const bytes = await response.arrayBuffer();
  // Some browsers take a connection that broke for the end of the file.
  if (!response.ok || bytes.byteLength !== size || (await sha256(bytes)) !== digest) throw new Error(`${address} is not whole.`);
  await cache.put(address, new Response(bytes, { headers: response.headers }));
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function forget(isOld) {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && isOld(name)).map((name) => caches.delete(name)));
}
