export default function Pair(_props: Record<string, unknown>) { return <h1>Pair</h1>; }
