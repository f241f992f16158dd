import type { Picture } from './export-svg.ts';

/** Draws a picture at twice its size, sharp on dense screens and in slides. Rejects when the browser cannot. */
export async function exportPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // A data URL: the content security policy has no blob: for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no image.'))), 'image/png');
  });
}

const density = 2;
