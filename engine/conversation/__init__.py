"""The conversation: whose turn it is, what is heard, said and measured. Sans-I/O inside, a loop over ports around it."""

from engine.conversation.loop import Conversation as Conversation
from engine.conversation.timing import Timing as Timing
from engine.conversation.wiring import Ended as Ended
from engine.conversation.wiring import Engines as Engines
from engine.conversation.wiring import Subject as Subject
from engine.conversation.wiring import Surroundings as Surroundings
