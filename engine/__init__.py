"""The interview itself: what is asked, heard, said and scored. No Qt, no database, no server."""
