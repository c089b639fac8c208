// The slice viewer: three linked sections of the volumes in the JSON element of each .slices.
document.querySelectorAll('.slices').forEach(root => {
  const VIEWS = {sagittal: [0, 1, 2, 'P', 'A'], coronal: [1, 0, 2, 'L', 'R'], axial: [2, 0, 1, 'L', 'R']}; // cut, across, up, marks
  const OUTLINES = [                          // what, its check box, colour, dashes
    ['overlay', '.evaluated', '#aeb6bd', [3, 9]], ['label', '.truth', '#a6ff4d', [10, 9]], ['mask', '.outline', '#7ff2ff', []]];
  const $ = s => root.querySelector(s), data = JSON.parse($('script').textContent);
  const bytes = b64 => Uint8Array.from(atob(b64), c => c.charCodeAt(0)), lut = bytes(data.lut);
  const unpack = (b64, shape) => {
    const out = inflate(bytes(b64), shape[0] * shape[1] * shape[2]);
    for (let i = 1; i < out.length; i++) out[i] += out[i - 1];
    return out;
  };
  let current, at;
  const between = (low, high, share) => low + share * (high - low);
  const value = code => code <= data.knee
    ? between(data.vmin, data.vmax, (code - 1) / (data.knee - 1))
    : between(data.vmax, data.top, (code - data.knee) / (255 - data.knee));
  const digits = v => Math.abs(v) >= 100 ? v.toFixed(0) : v.toPrecision(3);
  const signed = v => String(Math.round(v) || 0).replace('-', '\u2212');
  const clip = (i, n) => Math.max(0, Math.min(n - 1, i));
  const index = p => (p[0] * current.shape[1] + p[1]) * current.shape[2] + p[2];
  const world = p => current.affine.map(r => r[0] * p[0] + r[1] * p[1] + r[2] * p[2] + r[3]);

  const line = (ctx, ...lines) => lines.forEach(([x0, y0, x1, y1]) => { ctx.moveTo(x0, y0); ctx.lineTo(x1, y1); });
  function outline(ctx, inside, w, h, colour, dash) {
    const sx = ctx.canvas.width / w, sy = ctx.canvas.height / h;
    ctx.beginPath();
    for (let b = 0; b < h; b++) for (let a = 0; a < w; a++) if (inside[b * w + a]) {
      const [x0, x1, y0, y1] = [a * sx, (a + 1) * sx, b * sy, (b + 1) * sy];
      if (!a || !inside[b * w + a - 1]) line(ctx, [x0, y0, x0, y1]);
      if (a == w - 1 || !inside[b * w + a + 1]) line(ctx, [x1, y0, x1, y1]);
      if (!b || !inside[(b - 1) * w + a]) line(ctx, [x0, y0, x1, y0]);
      if (b == h - 1 || !inside[(b + 1) * w + a]) line(ctx, [x0, y1, x1, y1]);
    }
    ctx.lineCap = 'square';
    for (const [width, ink, pattern] of [[6, 'rgba(0,0,0,.7)', []], [3, colour, dash]]) {
      ctx.lineWidth = width;
      ctx.strokeStyle = ink;
      ctx.setLineDash(pattern);
      ctx.stroke();
    }
    ctx.setLineDash([]);
  }
  function cross(ctx, x, y) {
    const gap = 24, {width, height} = ctx.canvas;
    ctx.beginPath();
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = 'rgba(255,255,255,.45)';
    line(ctx, [0, y, x - gap, y], [x + gap, y, width, y], [x, 0, x, y - gap], [x, y + gap, x, height]);
    ctx.stroke();
  }
  function draw(name) {
    const [cut, u, v, left, right] = VIEWS[name], [w, h] = [current.shape[u], current.shape[v]];
    const canvas = $(`.${name} canvas`), ctx = canvas.getContext('2d'), opacity = +$('.opacity').value / 100, floor = +$('.floor').value;
    const size = [w * current.spacing[u], h * current.spacing[v]], scale = 3;
    canvas.width = Math.round(size[0] * scale); canvas.height = Math.round(size[1] * scale);
    const small = document.createElement('canvas'); small.width = w; small.height = h;
    const image = new ImageData(w, h), p = [...at];
    for (let b = 0; b < h; b++) for (let a = 0; a < w; a++) {
      p[u] = a; p[v] = h - 1 - b;
      const i = index(p), o = current.overlay ? current.overlay[i] : 0, q = 4 * (b * w + a), grey = current.scan[i];
      const mix = o && value(o) > floor ? opacity : 0;
      for (let c = 0; c < 3; c++) image.data[q + c] = (1 - mix) * grey + mix * lut[3 * o + c];
      image.data[q + 3] = 255;
    }
    small.getContext('2d').putImageData(image, 0, 0);
    ctx.imageSmoothingEnabled = $('.smooth').checked; ctx.imageSmoothingQuality = 'high';
    ctx.drawImage(small, 0, 0, canvas.width, canvas.height);
    for (const [key, box, colour, dash] of OUTLINES) {
      if (!current[key] || !$(box).checked) continue;
      const inside = new Uint8Array(w * h);
      for (let b = 0; b < h; b++) for (let a = 0; a < w; a++) { p[u] = a; p[v] = h - 1 - b; inside[b * w + a] = current[key][index(p)]; }
      outline(ctx, inside, w, h, colour, dash);
    }
    if ($('.cross').checked) cross(ctx, (at[u] + .5) * canvas.width / w, (h - .5 - at[v]) * canvas.height / h);
    ctx.font = '600 24px system-ui, sans-serif'; ctx.fillStyle = '#fff'; ctx.textBaseline = 'middle';
    ctx.fillText(left, 8, canvas.height / 2); ctx.textAlign = 'right'; ctx.fillText(right, canvas.width - 8, canvas.height / 2);
    const mm = signed(world(at)[cut]);
    $(`.${name} output`).textContent = `${'xyz'[cut]} = ${mm} mm`;
    const slider = $(`.${name} input`); slider.max = current.shape[cut] - 1; slider.value = at[cut];
    canvas.setAttribute('aria-label', `${name} section, ${'xyz'[cut]} = ${mm} mm`);
  }
  function redraw() {
    Object.keys(VIEWS).forEach(draw);
    const o = current.overlay ? current.overlay[index(at)] : 0, mm = world(at).map(signed);
    $('.readout').textContent = `(${mm.join(', ')}) mm` + (o ? `: ${o > data.knee && o < 255 ? '\u2248 ' : ''}${digits(value(o))}` : '');
    $('.note').textContent = current.note;
    $('.opacity + output').textContent = $('.opacity').value + ' %'; $('.floor + output').textContent = digits(+$('.floor').value);
  }
  function load(number, key) {                 // a number stands for "the same as in that case"
    const one = data.cases[number], found = one[key];
    if (typeof found == 'number') one[key] = load(found, key);
    if (typeof found == 'string') one[key] = unpack(found, one.shape);
    return one[key];
  }
  function show(number) {
    const next = data.cases[number];
    for (const key of ['scan', 'overlay', 'mask', 'label']) if (key in next) load(number, key);
    if (!current || !data.linked) at = [...next.at];
    current = next;
    for (const [name, [cut, u, v]] of Object.entries(VIEWS)) $('.' + name).style.flexGrow = next.shape[u] * next.spacing[u];
    for (const [key, box] of OUTLINES) $(box).parentElement.hidden = !next[key];
    redraw();
  }
  for (const [name, [cut, u, v]] of Object.entries(VIEWS)) {
    $(`.${name} input`).addEventListener('input', e => { at[cut] = +e.target.value; redraw(); });
    const canvas = $(`.${name} canvas`), move = e => {
      const box = canvas.getBoundingClientRect(), of = (share, n) => clip(Math.floor(share * n), n);
      at[u] = of((e.clientX - box.left) / box.width, current.shape[u]);
      at[v] = of(1 - (e.clientY - box.top) / box.height, current.shape[v]);
      redraw();
    };
    canvas.addEventListener('pointerdown', move); canvas.addEventListener('pointermove', e => { if (e.buttons) move(e); });
  }
  root.querySelectorAll('.opacity, .floor, [type=checkbox]').forEach(e => e.addEventListener('input', redraw));
  root.querySelectorAll('.views button').forEach(b => b.addEventListener('click', () => {
    root.dataset.view = b.value; root.querySelectorAll('.views button').forEach(x => x.setAttribute('aria-pressed', x == b)); redraw();
  }));
  document.querySelectorAll('.goto').forEach(b => b.addEventListener('click', () => {
    const m = current.affine, d = b.dataset.mm.split(',').map((x, i) => +x - m[i][3]);
    const [r, s, t] = [0, 1, 2].map(j => m.map(row => row[j]));
    const product = (x, y) => [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
    const dot = (x, y) => x[0] * y[0] + x[1] * y[1] + x[2] * y[2], volume = dot(r, product(s, t));
    at = [product(s, t), product(t, r), product(r, s)].map((n, i) => clip(Math.round(dot(d, n) / volume), current.shape[i])); // Cramer
    redraw(); root.scrollIntoView({block: root.offsetHeight < innerHeight ? 'center' : 'start'});
  }));
  $('.case').addEventListener('change', e => show(+e.target.value));
  show(0);
  addEventListener('beforeprint', redraw);
});
