"""Opens ONNX models the one way we use them: one thread, quiet, and without telling anybody."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError

if TYPE_CHECKING:
    import onnxruntime


@cache
def open_model(model: Path, title: str, remedy: str) -> "onnxruntime.InferenceSession":
    """Return the model, loaded once a process. Raises `EngineError` with `title` and `remedy` where the file can't be used."""
    import onnxruntime  # imported late: 60 MB that a server or a report never needs

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    except Exception as exc:  # onnxruntime raises a dozen unrelated classes for an unusable file
        raise EngineError(title, f"{model.name} is damaged: {remedy}") from exc
