// zlib streams (RFC 1950 and 1951), at once: the browser's own DecompressionStream answers only later.
function inflate(src, size) {
  const out = new Uint8Array(size), ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  let hold = 0, count = 0, next = 2, at = 0;
  const need = n => { while (count < n) { hold |= src[next++] << count; count += 8; } };
  const drop = n => { hold >>>= n; count -= n; };
  const bits = n => { need(n); const value = hold & (1 << n) - 1; drop(n); return value; };
  const tree = lengths => {                          // the next 15 bits -> symbol and length of its code
    const table = new Uint16Array(1 << 15);
    for (let n = 1, code = 0; n < 16; n++, code <<= 1) lengths.forEach((length, symbol) => {
      if (length != n) return;
      let r = 0;
      for (let i = 0; i < n; i++) r |= (code >> i & 1) << (n - 1 - i);
      for (; r < 1 << 15; r += 1 << n) table[r] = symbol << 4 | n;
      code++;
    });
    return table;
  };
  const symbol = table => { need(15); const found = table[hold & 32767]; drop(found & 15); return found >> 4; };
  const fixed = () => [[144, 8], [112, 9], [24, 7], [8, 8]].flatMap(([n, length]) => Array(n).fill(length));
  function lengths() {
    const n = bits(5) + 257, m = bits(5) + 1, first = Array(19).fill(0), all = [];
    for (let i = 0, k = bits(4) + 4; i < k; i++) first[ORDER[i]] = bits(3);
    const table = tree(first);
    while (all.length < n + m) {
      const s = symbol(table);
      if (s < 16) all.push(s);
      else {
        const last = s == 16 ? all[all.length - 1] : 0, times = s == 16 ? 3 + bits(2) : s == 17 ? 3 + bits(3) : 11 + bits(7);
        for (let k = times; k; k--) all.push(last);
      }
    }
    return [all.slice(0, n), all.slice(n)];
  }
  for (let end = 0; !end;) {
    end = bits(1);
    const kind = bits(2);
    if (!kind) { drop(count & 7); let n = bits(16); bits(16); while (n--) out[at++] = bits(8); continue; }
    const [words, distances] = (kind == 1 ? [fixed(), Array(30).fill(5)] : lengths()).map(tree);
    for (let s; (s = symbol(words)) != 256;) {
      if (s < 256) { out[at++] = s; continue; }
      const c = s - 257, e = (c >> 2) - 1;
      let n = c < 8 ? 3 + c : c == 28 ? 258 : 3 + (4 + (c & 3) << e) + bits(e);
      const d = symbol(distances), f = (d >> 1) - 1, back = d < 4 ? 1 + d : 1 + (2 + (d & 1) << f) + bits(f);
      for (; n; n--, at++) out[at] = out[at - back];
    }
  }
  return out;
}
