// The picture of the JupyterLab viewer: shows a PNG, and tells where the pointer was pressed or dragged.
export default { render({ model, el }) {
  const img = document.createElement('img');
  img.draggable = false;
  img.className = 'sade-screen';
  Object.assign(img.style, { display: 'block', maxWidth: '100%', cursor: 'crosshair', touchAction: 'none', borderRadius: '4px' });
  const show = () => {
    const old = img.src;
    img.src = URL.createObjectURL(new Blob([model.get('png')], { type: 'image/png' }));
    if (old) URL.revokeObjectURL(old);
    img.alt = model.get('alt');
  };
  const point = e => {
    const box = img.getBoundingClientRect();
    model.set('point', [(e.clientX - box.left) / box.width, (e.clientY - box.top) / box.height]);
    model.save_changes();
  };
  img.addEventListener('pointerdown', e => { img.setPointerCapture(e.pointerId); point(e); });
  img.addEventListener('pointermove', e => { if (e.buttons) point(e); });
  model.on('change:png', show);
  el.append(img);
  show();
  return () => { model.off('change:png', show); URL.revokeObjectURL(img.src); };
} };
