"""A job from definition to result, on this machine alone: `python examples/quickstart.py`.

A local Strait server and the job's handler both run inside this program. With a real server only its URL, its key and
the address where it reaches the handler would be others.
"""

import asyncio

from pydantic import BaseModel

from strait import Client
from strait.authoring import RunContext, job
from strait.hosting import run_in_thread, serve
from strait.local import LocalServer


class Order(BaseModel):
    id: str
    cents: list[int]


class Receipt(BaseModel):
    order_id: str
    total_cents: int


@job(slug="charge", name="Charge an order", max_attempts=3)
async def charge(order: Order, ctx: RunContext) -> Receipt:
    total = 0
    for position, cents in enumerate(order.cents, start=1):
        await asyncio.sleep(0.1)  # here the real work would happen
        total += cents
        ctx.logger.info("item %d of %s costs %d cents", position, order.id, cents)
        await ctx.report_progress(
            100 * position / len(order.cents), f"{position} of {len(order.cents)} items"
        )
    await ctx.checkpoint({"total_cents": total})  # if this attempt is lost now, the next one finds it
    return Receipt(order_id=order.id, total_cents=total)


def main() -> None:
    with (
        LocalServer() as server,
        run_in_thread(serve(charge, base_url=server.url)) as handlers,
        Client(base_url=server.url, api_key=server.api_key) as client,
    ):
        print(f"Strait runs at {server.url}, the handler at {handlers}/charge")

        definition = charge.register(client, server.project_id, endpoint_url=f"{handlers}/charge")
        print(f"Registered job {definition.slug!r} as version {definition.version}")

        started = charge.trigger(client, Order(id="order-1", cents=[1250, 499, 2000]))
        print(f"Triggered run {started.id}, which is {started.status}")

        print("\nWhat happens, as it happens:")
        for event in client.runs.stream(started.id):
            print(" ", event.get("message") or f"the run goes from {event['from']} to {event['to']}")

        run = client.runs.get(started.id)
        print(f"\nThe run is {run.status} after attempt {run.attempt}: {charge.result_of(run)!r}")

        print("What the server keeps of it:")
        for entry in client.runs.list_events(run.id, type="log"):
            print(f"  log: {entry.message}")
        for checkpoint in client.runs.list_checkpoints(run.id):
            print(f"  checkpoint {checkpoint.sequence}: {checkpoint.state}")


if __name__ == "__main__":
    main()
