// Gives the page that is one file, where nothing may be fetched, the style of the explorer, and the loader its module.
//
// #module holds the style and the first part of the module, which begins with a zero, and #rest the rest: one stream of LZMA, written in
// ninety-one characters, thirteen bits to each pair, which is a thirteenth shorter than base64. LZMA makes it a sixth smaller than gzip
// does, which browsers could unpack themselves. xtask/src/press/pack.rs is the other half.
(() => {
  "use strict";

  // How many bytes are unpacked at a time while a reader may be at work.
  const SLICE = 2 ** 15;
  let packed, plain, head, go, hasRest;

  // The first part.
  window.__unpack = () => {
    packed = bytesOf("module");
    if (packed.length < 16) throw failure("damaged");
    head = new Uint32Array(packed.slice(0, 16).buffer);
    if (head[0] + head[2] > 2 ** 26) throw failure("damaged");
    plain = new Uint8Array(head[0] + head[2]);
    go = decoder(16);
    go(head[0]);
    const style = checked(0, head[0], head[1]);
    const start = style.indexOf(0);
    // A page that was saved has the style already.
    if (!document.getElementById("style")) {
      const element = document.createElement("style");
      element.id = "style";
      element.textContent = new TextDecoder().decode(style.subarray(0, start));
      document.head.append(element);
    }
    return style.subarray(start);
  };

  // The rest at once.
  window.__unpackRest = () => {
    goOn();
    go(Infinity);
    return checked(head[0], plain.length, head[3]);
  };

  // The rest bit by bit.
  window.__unpackRestGently = async () => {
    goOn();
    while (!go(SLICE)) await new Promise((next) => setTimeout(next));
    return window.__unpackRest();
  };

  // The stream goes on in #rest.
  function goOn() {
    if (hasRest) return;
    const [before, more] = [packed, bytesOf("rest")];
    packed = new Uint8Array(before.length + more.length);
    packed.set(before);
    packed.set(more, before.length);
    hasRest = true;
  }

  function checked(from, to, sum) {
    const bytes = plain.subarray(from, to);
    if (bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x1000193), 0x811c9dc5) >>> 0 !== sum) throw failure("damaged");
    return bytes;
  }

  // The first view needs nothing that comes after this script.
  window.__begin();
  holdHands();

  // What a reader or another page does before all has come is done once it has, for the rest may have to answer.
  function holdHands() {
    const kinds = "click dblclick keydown pointerdown pointerup wheel input change hashchange popstate message".split(" ");
    const held = [];
    const hold = (event) => {
      event.stopImmediatePropagation();
      if (event.type === "click") event.preventDefault();
      held.push(event);
    };
    for (const kind of kinds) addEventListener(kind, hold, true);
    addEventListener("DOMContentLoaded", () => {
      for (const kind of kinds) removeEventListener(kind, hold, true);
      for (const event of held) event.target.dispatchEvent(new event.constructor(event.type, event));
    });
  }

  function bytesOf(name) {
    const element = document.getElementById(name);
    if (!element) throw failure("load");
    // An editor may break the lines as it likes.
    const digits = element.textContent.replace(/\s/g, "");
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

  // LZMA as its specification (Pavlov, 2013) has it, with the literals by the 3 bits before them and one state of position, of a stream
  // that begins at a place. What is unpacked is the dictionary. A damaged stream gives as many bytes as any other, and wrong ones.
  //
  // Unpacks at least so many bytes more, and says whether these were the last.
  function decoder(next) {
    // Where the odds of each kind of decision begin: by state, by distance, by length, by literal.
    const [MATCH, LONG, REPEAT, FIRST, SECOND, THIRD] = [0, 12, 24, 36, 48, 60];
    const [SLOT, FAR, ALIGN, LENGTH, LENGTH_AGAIN, LITERAL] = [72, 328, 444, 460, 734, 1008];
    const odds = new Uint16Array(LITERAL + 0x300 * 8).fill(1024);
    // The range and the code within it. In an array of their kind they stay whole numbers of 32 bits.
    const range = Uint32Array.of(0xffffffff, 0);
    const refill = () => {
      if (range[0] < 0x1000000) {
        range[0] <<= 8;
        range[1] = (range[1] << 8) | packed[next++];
      }
    };
    const bit = (at) => {
      const odd = odds[at];
      const whole = range[0];
      const bound = (whole >>> 11) * odd;
      const code = range[1];
      if (code < bound) {
        odds[at] = odd + ((2048 - odd) >> 5);
        if (bound < 0x1000000) {
          range[0] = bound << 8;
          range[1] = (code << 8) | packed[next++];
        } else {
          range[0] = bound;
        }
        return 0;
      }
      odds[at] = odd - (odd >> 5);
      range[0] = whole - bound;
      range[1] = code - bound;
      refill();
      return 1;
    };
    const tree = (at, bits) => {
      let node = 1;
      for (let left = bits; left--; ) node = node * 2 + bit(at + node);
      return node - (1 << bits);
    };
    const reversed = (at, bits) => {
      let [node, value] = [1, 0];
      for (let place = 0; place < bits; place++) {
        const is = bit(at + node);
        node = node * 2 + is;
        value += is << place;
      }
      return value;
    };
    const even = (bits) => {
      let value = 0;
      for (let left = bits; left--; ) {
        range[0] >>>= 1;
        const is = range[1] >= range[0];
        if (is) range[1] -= range[0];
        refill();
        value = value * 2 + is;
      }
      return value;
    };
    const lengthAt = (at) => {
      if (!bit(at)) return 2 + tree(at + 2, 3);
      if (!bit(at + 1)) return 10 + tree(at + 10, 3);
      return 18 + tree(at + 18, 8);
    };
    // The first byte says nothing.
    next++;
    for (let start = 0; start < 4; start++) range[1] = (range[1] << 8) | packed[next++];
    // The state, how far it is, and the last four distances, each one less than it is.
    let kept = [0, 0, 0, 0, 0, 0];
    return (most) => {
      let [state, at, a, b, c, d] = kept;
      const size = Math.min(plain.length, at + most);
      while (at < size) {
        if (!bit(MATCH + state)) {
          const base = LITERAL + 0x300 * (at ? plain[at - 1] >> 5 : 0);
          let node = 1;
          // After a match, the byte that would have continued it says what this one is not.
          for (let other = state > 6 ? plain[at - a - 1] : -1; other >= 0 && node < 0x100; ) {
            const expected = (other >> 7) & 1;
            other <<= 1;
            const is = bit(base + ((1 + expected) << 8) + node);
            node = node * 2 + is;
            if (is !== expected) break;
          }
          while (node < 0x100) node = node * 2 + bit(base + node);
          plain[at++] = node;
          state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
          continue;
        }
        const isFresh = state < 7;
        let length = 1;
        if (!bit(REPEAT + state)) {
          [b, c, d] = [a, b, c];
          length = lengthAt(LENGTH);
          const slot = tree(SLOT + Math.min(length - 2, 3) * 64, 6);
          const bits = (slot >> 1) - 1;
          a = slot < 4 ? slot : (2 + (slot & 1)) << bits;
          if (slot > 13) a += even(bits - 4) * 16 + reversed(ALIGN, 4);
          else if (slot > 3) a += reversed(FAR + a - slot, bits);
          state = isFresh ? 7 : 10;
        } else {
          const isLast = !bit(FIRST + state);
          const isLong = !isLast || bit(LONG + state);
          if (!isLast) {
            if (!bit(SECOND + state)) [a, b] = [b, a];
            else if (!bit(THIRD + state)) [a, b, c] = [c, a, b];
            else [a, b, c, d] = [d, a, b, c];
          }
          if (isLong) length = lengthAt(LENGTH_AGAIN);
          state = isFresh ? (isLong ? 8 : 9) : 11;
        }
        for (; length-- && at < plain.length; at++) plain[at] = plain[at - a - 1];
      }
      kept = [state, at, a, b, c, d];
      return at === plain.length;
    };
  }

  // As the loader knows them.
  function failure(because) {
    return Object.assign(new Error("The module does not come whole."), { because });
  }
})();
