import { isValidElement, type ReactNode } from 'react';

/** The words of what is rendered, for a CSV file: texts in order, items of lists set apart. */
export function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return (node as ReactNode[]).map(plainText).filter(Boolean).join('');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const inner = plainText(node.props.children);
  return node.type === 'li' ? `${inner}; ` : inner;
}
