// Gives the page that is one file, where nothing may be fetched, the style of the explorer and the loader its module.
//
// #module holds both, the style first and the module from its first byte on, which is a zero, compressed in the format of lzip and written in ninety-one characters, thirteen bits to each pair, which is a
// thirteenth shorter than base64. LZMA makes it a sixth smaller than gzip does, which browsers could unpack themselves.
// xtask/src/press/pack.rs is the other half.
(() => {
  "use strict";

  window.__unpack = async () => {
    const plain = unpack(bytesOf(document.getElementById("module").textContent));
    const start = plain.indexOf(0);
    // A page that was saved has the style already.
    if (!document.getElementById("style")) {
      const style = document.createElement("style");
      style.id = "style";
      style.textContent = new TextDecoder().decode(plain.subarray(0, start));
      document.head.append(style);
    }
    return plain.subarray(start);
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

  // One member of a file of lzip (Diaz, 2013): a head of 6 bytes, a stream of LZMA, and at the end the sum and the size of what is in it.
  function unpack(packed) {
    const HEAD = 6;
    const TAIL = 20;
    const bytes = new DataView(packed.buffer, packed.byteOffset, packed.length);
    const tail = packed.length - TAIL;
    if (tail < HEAD || bytes.getUint32(0) !== 0x4c5a4950) throw damaged();
    const size = bytes.getUint32(tail + 4, true);
    if (size > 2 ** 26) throw damaged();
    const plain = decode(packed.subarray(HEAD, tail), size);
    if (sum(plain) !== bytes.getUint32(tail, true)) throw damaged();
    return plain;
  }

  // LZMA as its specification (Pavlov, 2013) has it, with the literals by the 3 bits before them and 4 states of position. What is
  // unpacked is the dictionary. A damaged stream gives as many bytes as any other, and wrong ones.
  function decode(packed, size) {
    // Where the odds of each kind of decision begin: by state and position, by state, by distance, by length, by literal.
    const [MATCH, LONG, REPEAT, FIRST, SECOND, THIRD] = [0, 48, 96, 108, 120, 132];
    const [SLOT, FAR, ALIGN, LENGTH, LENGTH_AGAIN, LITERAL] = [144, 400, 516, 532, 854, 1176];
    const odds = new Uint16Array(LITERAL + 0x300 * 8).fill(1024);
    const plain = new Uint8Array(size);
    // The range and the code within it. In an array of their kind they stay whole numbers of 32 bits.
    const range = Uint32Array.of(0xffffffff, 0);
    let next = 1;
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
    const lengthAt = (at, position) => {
      if (!bit(at)) return 2 + tree(at + 2 + position * 8, 3);
      if (!bit(at + 1)) return 10 + tree(at + 34 + position * 8, 3);
      return 18 + tree(at + 66, 8);
    };
    for (let start = 0; start < 4; start++) range[1] = (range[1] << 8) | packed[next++];
    // The last four distances, each one less than it is.
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let state = 0, at = 0; at < size; ) {
      const position = at & 3;
      if (!bit(MATCH + state * 4 + position)) {
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
        length = lengthAt(LENGTH, position);
        const slot = tree(SLOT + Math.min(length - 2, 3) * 64, 6);
        const bits = (slot >> 1) - 1;
        a = slot < 4 ? slot : (2 + (slot & 1)) << bits;
        if (slot > 13) a += even(bits - 4) * 16 + reversed(ALIGN, 4);
        else if (slot > 3) a += reversed(FAR + a - slot, bits);
        state = isFresh ? 7 : 10;
      } else {
        const isLast = !bit(FIRST + state);
        const isLong = !isLast || bit(LONG + state * 4 + position);
        if (!isLast) {
          if (!bit(SECOND + state)) [a, b] = [b, a];
          else if (!bit(THIRD + state)) [a, b, c] = [c, a, b];
          else [a, b, c, d] = [d, a, b, c];
        }
        if (isLong) length = lengthAt(LENGTH_AGAIN, position);
        state = isFresh ? (isLong ? 8 : 9) : 11;
      }
      for (; length-- && at < size; at++) plain[at] = plain[at - a - 1];
    }
    return plain;
  }

  // CRC-32 (ISO 3309).
  function sum(bytes) {
    const table = Uint32Array.from({ length: 256 }, (_, value) => {
      for (let step = 8; step--; ) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
      return value;
    });
    let sum = -1;
    for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
    return ~sum >>> 0;
  }

  function damaged() {
    return Object.assign(new Error("The module is damaged."), { because: "damaged" });
  }
})();
