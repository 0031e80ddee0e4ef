import { isValidElement, type ReactNode } from 'react';

/** Extracts the text of a rendered value for a CSV file: strings in order, with list items separated. */
export function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return (node as ReactNode[]).map(plainText).filter(Boolean).join('');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const inner = plainText(node.props.children);
  return node.type === 'li' ? `${inner}; ` : inner;
}
