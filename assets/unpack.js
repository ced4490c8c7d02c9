// Gives the loader the module of a page that is one file, where nothing may be fetched.
//
// #module holds it compressed by gzip and written in ninety-one characters, thirteen bits to each pair, which is a thirteenth
// shorter than base64. xtask/src/press/pack.rs is the other half.
(() => {
  "use strict";

  window.__unpack = async () => {
    if (typeof DecompressionStream !== "function") throw failure("unsupported");
    const packed = new Blob([bytesOf(document.getElementById("module").textContent)]);
    const stream = packed.stream().pipeThrough(new DecompressionStream("gzip"));
    // Gzip holds a checksum: what was damaged ends here.
    return new Response(stream).arrayBuffer().catch((error) => {
      throw failure("damaged", error);
    });
  };

  function bytesOf(text) {
    // An editor may break the lines as it likes.
    const digits = text.replace(/\s/g, "");
    const bytes = new Uint8Array(digits.length);
    let [length, bits, count] = [0, 0, 0];
    for (let at = 0; at < digits.length; at += 2) {
      // A last digit without a partner holds six bits.
      const isPair = at + 1 < digits.length;
      bits |= (isPair ? digit(digits, at) * 91 + digit(digits, at + 1) : digit(digits, at)) << count;
      count += isPair ? 13 : 6;
      for (; count >= 8; count -= 8, bits >>>= 8) bytes[length++] = bits;
    }
    return bytes.subarray(0, length);
  }

  // The digits are the characters from ! to ~, without the three that mean something in HTML: " and & and <.
  function digit(text, at) {
    const code = text.charCodeAt(at);
    return code - 33 - (code > 34) - (code > 38) - (code > 60);
  }

  function failure(cause, error = cause) {
    return Object.assign(new Error(error), { because: cause });
  }
})();
