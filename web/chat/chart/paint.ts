/** A colour as every program that opens an SVG understands it. */
interface Paint {
  write(element: Element, attribute: string): void;
}

/** Reads CSS colours of any kind (`light-dark()`, `oklch()`, `color-mix()`) by painting a pixel with them. */
export function createPaint(): (color: string) => Paint {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // A custom property keeps its text, `light-dark(...)`; as the colour of an element it is resolved.
  const probe = document.createElement('i');
  const seen = new Map<string, [hex: string, opacity: number]>();

  return (color) => ({
    write(element, attribute) {
      if (!color || color === 'none') return element.setAttribute(attribute, 'none');
      const [hex, opacity] = seen.get(color) ?? read(color);
      seen.set(color, [hex, opacity]);
      element.setAttribute(attribute, hex);
      if (opacity < 1) element.setAttribute(`${attribute}-opacity`, opacity.toFixed(3));
    },
  });

  function read(color: string): [string, number] {
    if (!context) return [color, 1];
    document.body.append(probe);
    probe.style.color = color;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return [`#${hex}`, alpha / 255];
  }
}
