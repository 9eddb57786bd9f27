"""The conversation: whose turn it is, what is heard, said and measured. Sans-I/O inside, a loop over ports around it."""
