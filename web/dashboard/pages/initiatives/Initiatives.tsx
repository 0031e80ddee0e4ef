export default function Initiatives(_props: Record<string, unknown>) { return <h1>Initiatives</h1>; }
